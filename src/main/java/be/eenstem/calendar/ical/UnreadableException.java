package be.eenstem.calendar.ical;

/** A calendar is not read at all: of a part of one nobody knows what is missing. */
public final class UnreadableException extends RuntimeException {

    private final Refusal refusal;

    public UnreadableException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
