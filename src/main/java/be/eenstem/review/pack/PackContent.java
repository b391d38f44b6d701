package be.eenstem.review.pack;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * What is in a pack. All names and texts are in the language of its readers; only statuses, severities, states, outcomes and
 * fields are codes.
 *
 * @param start the first month of the horizon
 * @param months how many it has, 12 to 36
 * @param hash of the version, in hexadecimal
 * @param confidential whether there are campaigns under embargo in it
 * @param notice said on every page, as that it is only a sample; mostly null
 * @param campaigns by start day
 * @param changes since the version before; null for the first
 */
public record PackContent(
        String planTitle,
        YearMonth start,
        int months,
        int version,
        String hash,
        OffsetDateTime submittedAt,
        Locale locale,
        boolean confidential,
        String notice,
        List<PackGoal> goals,
        List<PackFocus> focus,
        PackRows<PackCampaign> campaigns,
        PackRows<PackConflict> conflicts,
        PackRows<PackDecision> decisions,
        PackChanges changes) {

    private static final int SHORT = 12;

    String shortHash() {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    LocalDate firstDay() {
        return start.atDay(1);
    }

    LocalDate lastDay() {
        return start.plusMonths(months - 1L).atEndOfMonth();
    }
}
