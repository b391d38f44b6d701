package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Plan;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A conflict as the table has it.
 *
 * @param scope whose picture of the plan it belongs to; of one between campaigns that follows from these
 * @param leads of the campaigns, in their order
 * @param parties leads and carriers, sorted
 * @param secretUntil the first day no campaign is under embargo, or null where none is
 */
record ConflictRow(
        UUID id, Finding finding, Scope scope, List<String> leads, List<String> parties, LocalDate secretUntil) {

    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    static ConflictRow of(UUID id, Finding finding, Scope scope, Plan plan) {
        List<Footprint> campaigns = finding.campaigns().stream().map(plan::find).toList();
        return new ConflictRow(
                id,
                finding,
                scope,
                campaigns.stream().map(Footprint::lead).toList(),
                campaigns.stream()
                        .flatMap(campaign -> Stream.concat(Stream.of(campaign.lead()), campaign.carriers().stream()))
                        .distinct()
                        .sorted()
                        .toList(),
                campaigns.stream()
                        .filter(Footprint::isEmbargoed)
                        .map(campaign -> Objects.requireNonNullElse(campaign.embargoUntil(), WITHOUT_END))
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    UUID campaign(int place) {
        return place < finding.campaigns().size() ? finding.campaigns().get(place) : null;
    }

    String lead(int place) {
        return place < leads.size() ? leads.get(place) : null;
    }

    DateSpan days() {
        return finding.days();
    }
}
