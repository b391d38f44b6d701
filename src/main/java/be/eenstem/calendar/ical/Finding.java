package be.eenstem.calendar.ical;

/**
 * Something that is not as it should be.
 *
 * @param line where it stands in the file, or where what it stands in begins
 * @param about the title of the event, or a name that is not known; null where there is none to show
 * @param count how often, from that line on
 */
public record Finding(Reason reason, int line, String about, int count) {

    Finding again() {
        return new Finding(reason, line, about, count + 1);
    }
}
