package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something planned by others; only those of the kind enforcement concern a rule.
 *
 * @param kind event, enforcement, holiday or other
 */
public record PlannedEnforcement(
        UUID id, String kind, LocalDate start, LocalDate end, Set<String> aspects, TestAudience audience) {

    Span period() {
        return new Span(start, end);
    }
}
