/** Reads the calendars of others (iCalendar, RFC 5545) into days: as a stream, within bounds, and telling what was wrong. */
package be.eenstem.calendar.ical;
