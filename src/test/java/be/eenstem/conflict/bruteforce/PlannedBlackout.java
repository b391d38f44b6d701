package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Days without campaigns.
 *
 * @param appliesTo the kinds of lead it binds: government, intermediary or both of these
 * @param severity blocking or warning
 */
public record PlannedBlackout(UUID id, LocalDate start, LocalDate end, Set<String> appliesTo, String severity) {

    Span period() {
        return new Span(start, end);
    }
}
