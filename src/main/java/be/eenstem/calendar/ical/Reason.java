package be.eenstem.calendar.ical;

/** Why an event falls out, or what was made of something that is not as it should be. */
public enum Reason {
    NO_START("noStart"),
    NO_TITLE("noTitle"),
    BAD_END("badEnd"),
    END_BEFORE_START("endBeforeStart"),
    TOO_LONG("tooLong"),
    HIDDEN("hidden"),
    BAD_RULE("badRule"),
    TOO_OFTEN("tooOften"),
    THIS_AND_FUTURE("thisAndFuture"),
    BAD_RECURRENCE("badRecurrence"),
    TOO_MANY_PROPERTIES("tooManyProperties"),
    TOO_MANY_DATES("tooManyDates"),
    TOO_MANY_OCCURRENCES("tooManyOccurrences"),
    TOO_MANY_FIXTURES("tooManyFixtures"),

    NOT_UTF8("notUtf8"),
    BROKEN_FOLDING("brokenFolding"),
    LONG_LINE("longLine"),
    BAD_LINE("badLine"),
    BAD_NESTING("badNesting"),
    BAD_DATE("badDate"),
    FLOATING("floating"),
    ZONE_GUESSED("zoneGuessed"),
    ZONE_UNKNOWN("zoneUnknown"),
    DUPLICATE_UID("duplicateUid"),
    NO_UID("noUid"),
    TOO_MANY_CATEGORIES("tooManyCategories"),
    CANCELLED("cancelled"),
    OUTSIDE_HORIZON("outsideHorizon");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The name it has outside the code. */
    public String code() {
        return code;
    }
}
