package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the short list.
 *
 * @param sector null for all sectors
 */
public record PlannedFocus(UUID id, String aspect, String sector, LocalDate start, LocalDate end) {

    Span period() {
        return new Span(start, end);
    }
}
