package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.List;
import java.util.UUID;

/** A rule about one campaign. */
abstract class CampaignRule implements ConflictRule {

    /**
     * @param setting what it is about beside the campaign, or null
     * @param days the days concerned
     */
    Finding finding(Footprint subject, String severity, UUID setting, DateSpan days, List<String> aspects) {
        return new Finding(type(), severity, setting, List.of(subject.campaign()), days, days, aspects);
    }
}
