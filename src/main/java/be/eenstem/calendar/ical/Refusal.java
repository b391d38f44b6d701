package be.eenstem.calendar.ical;

/** Why a calendar as a whole is not read. */
public enum Refusal {
    NOT_CALENDAR("notCalendar"),
    TRUNCATED("truncated"),
    TOO_DEEP("tooDeep"),
    TOO_LARGE("tooLarge"),
    TOO_MANY_EVENTS("tooManyEvents"),
    TOO_SLOW("tooSlow");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /** The name it has outside the code. */
    public String code() {
        return code;
    }

    /** Whether there is too much of it, rather than something wrong with it. */
    public boolean isTooMuch() {
        return this == TOO_LARGE || this == TOO_MANY_EVENTS || this == TOO_SLOW;
    }
}
