package be.eenstem.platform.reference;

import be.eenstem.kernel.LocalizedText;
import java.time.LocalDate;

/**
 * One code of a list.
 *
 * @param parent the code it lies within, or null
 * @param description what it means, or null where the name says enough
 * @param validFrom the first day it can be used on, or null where it always could
 * @param validUntil the last day it can be used on, or null where there is none yet
 * @param replacedBy the code that took its place, or null
 */
public record CodeEntry(
        String code,
        String parent,
        LocalizedText name,
        LocalizedText description,
        LocalDate validFrom,
        LocalDate validUntil,
        String replacedBy) {

    public boolean isValidOn(LocalDate day) {
        boolean begun = validFrom == null || !day.isBefore(validFrom);
        boolean ended = validUntil != null && day.isAfter(validUntil);
        return begun && !ended;
    }
}
