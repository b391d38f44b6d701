package be.eenstem.platform.mail;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What became of a letter.
 *
 * @param problem null where it was accepted
 */
public record Outcome(UUID id, Result result, String problem) {

    /** Whether it makes sense to try again. */
    public enum Result {
        ACCEPTED("accepted"),
        LATER("later"),
        NEVER("refused");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** The name it has in metrics. */
        String label() {
            return label;
        }

        static List<String> labels() {
            return Arrays.stream(values()).map(Result::label).toList();
        }
    }
}
