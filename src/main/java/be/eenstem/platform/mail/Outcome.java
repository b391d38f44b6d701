package be.eenstem.platform.mail;

import java.util.UUID;

/**
 * What became of a letter.
 *
 * @param problem null where it was accepted
 */
public record Outcome(UUID id, Result result, String problem) {

    /** Whether it makes sense to try again. */
    public enum Result {
        ACCEPTED,
        LATER,
        NEVER
    }
}
