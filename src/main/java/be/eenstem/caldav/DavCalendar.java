package be.eenstem.caldav;

import be.eenstem.sync.CalendarView;

/**
 * A calendar as programs find it.
 *
 * @param name the last part of its address
 * @param color as #RRGGBB
 */
record DavCalendar(String name, String title, String description, String color, CalendarView view) {

    String href() {
        return DavPath.calendar(name);
    }
}
