package be.eenstem.calendar.ical;

/** An event falls out. */
final class UnusableException extends Exception {

    private final Reason reason;

    UnusableException(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
