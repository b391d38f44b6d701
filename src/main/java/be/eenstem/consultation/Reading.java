package be.eenstem.consultation;

/** When an invited organization reads what others answered. */
final class Reading {

    static final String AFTER_OWN_ANSWER = "afterOwnAnswer";

    /** Those there are, as a pattern. */
    static final String NAMES = AFTER_OWN_ANSWER + "|afterDeadline";

    static final String MEANING =
            "When an invited organization reads the answers of others: after its own, or once the deadline"
                    + " has passed; in either case once the round is closed. afterOwnAnswer when absent.";

    private Reading() {}

    static String orDefault(String reading) {
        return reading == null ? AFTER_OWN_ANSWER : reading;
    }
}
