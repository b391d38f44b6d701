package be.eenstem.conflict.bruteforce;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conflict as one line: type, severity, campaigns, what they conflict with, days. */
final class Finding {

    private Finding() {}

    static String pair(String type, String severity, PlannedCampaign one, PlannedCampaign other, Optional<Span> days) {
        return line(
                type,
                severity,
                ids(Stream.of(one, other)),
                "-",
                days.map(Span::toString).orElse("none"));
    }

    static String alone(String type, String severity, PlannedCampaign campaign, Span days) {
        return line(type, severity, campaign.id().toString(), "-", days.toString());
    }

    static String with(String type, String severity, PlannedCampaign campaign, UUID thing, Span days) {
        return line(type, severity, campaign.id().toString(), thing.toString(), days.toString());
    }

    static String group(String type, String severity, Collection<PlannedCampaign> campaigns, UUID policy, Span days) {
        return line(type, severity, ids(campaigns.stream()), policy.toString(), days.toString());
    }

    static String withoutCampaign(String type, String severity, UUID thing, Span days) {
        return line(type, severity, "-", thing.toString(), days.toString());
    }

    private static String ids(Stream<PlannedCampaign> campaigns) {
        return campaigns.map(campaign -> campaign.id().toString()).sorted().collect(Collectors.joining(","));
    }

    private static String line(String... parts) {
        return String.join(" ", parts);
    }
}
