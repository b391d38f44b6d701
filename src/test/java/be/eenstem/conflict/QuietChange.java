package be.eenstem.conflict;

import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import be.eenstem.conflict.bruteforce.TestAudience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Changes that the lead of a campaign under embargo could make to it, some at a time; and what-ifs of others. */
final class QuietChange {

    private static final List<String> ASPECTS = List.of("werkdruk", "ergonomie", "inclusie", "leerkansen", "loopbaan");

    private final RandomCalendar random;

    QuietChange(RandomCalendar random) {
        this.random = random;
    }

    /** The body of a PATCH. */
    Map<String, Object> of(PlannedCampaign secret) {
        Map<String, Object> patch = new LinkedHashMap<>();
        for (int changes = 1 + random.below(3); changes > 0; changes--) {
            change(secret, patch);
        }
        return patch;
    }

    private void change(PlannedCampaign secret, Map<String, Object> patch) {
        switch (random.below(14)) {
            case 0 -> patch.put("title", "Verplicht geheimplan " + random.below(1000));
            case 1 -> patch.put("summary", "Geheimplan " + "x".repeat(random.below(50)));
            case 2 -> patch.put("kind", random.below(2) == 0 ? "event" : "webinar");
            case 3 -> patch.put("channels", List.of("website", "email").subList(0, random.below(3)));
            case 4 -> patch.put("goals", List.of("Doel " + random.below(1000)));
            case 5 -> patch.put("weight", 1 + random.below(5));
            case 6 -> other(secret, patch);
            case 7 -> patch.put("umbrella", random.below(2) == 0 ? null : "samen-leren");
            case 8 -> patch.put("embargoUntil", random.below(2) == 0 ? null : "2029-01-0" + (1 + random.below(9)));
            case 9 ->
                patch.put("exemption", secret.exempt() ? null : Map.of("ground", "statutory", "reason", "Geheim"));
            case 10 -> patch.put("aspects", aspects(secret));
            case 11 -> patch.put("audience", narrower(secret.audience()));
            default -> move(secret, patch);
        }
    }

    private void other(PlannedCampaign secret, Map<String, Object> patch) {
        List<String> keepers = new ArrayList<>(QuietWorld.KEEPERS);
        keepers.remove(secret.lead());
        patch.put("lead", keepers.remove(random.below(keepers.size())));
        patch.put("carriers", keepers.subList(0, random.below(keepers.size() + 1)));
    }

    private List<String> aspects(PlannedCampaign secret) {
        TreeSet<String> aspects = new TreeSet<>(secret.aspects());
        aspects.add(ASPECTS.get(random.below(ASPECTS.size())));
        return List.copyOf(aspects);
    }

    private static Map<String, Object> narrower(TestAudience audience) {
        Map<String, Object> narrower = audience(audience);
        narrower.put("sizes", List.of("10-49", "50-249"));
        return narrower;
    }

    private void move(PlannedCampaign secret, Map<String, Object> patch) {
        LocalDate start = secret.start().plusDays(random.below(9) - 4L);
        LocalDate end = secret.end().plusDays(random.below(9) - 4L);
        patch.put("period", period(start, end.isBefore(start) ? start : end));
    }

    static Map<String, Object> period(LocalDate start, LocalDate end) {
        return Map.of("start", start.toString(), "end", end.toString());
    }

    /** A campaign as it is sent. */
    static Map<String, Object> body(PlannedCampaign campaign) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", campaign.title());
        body.put("lead", campaign.lead());
        body.put("carriers", List.copyOf(campaign.carriers()));
        body.put("aspects", List.copyOf(campaign.aspects()));
        body.put("period", period(campaign.start(), campaign.end()));
        body.put("audience", audience(campaign.audience()));
        body.put("weight", campaign.weight());
        if (campaign.umbrella() != null) {
            body.put("umbrella", campaign.umbrella());
        }
        if (campaign.exempt()) {
            body.put("exemption", Map.of("ground", "statutory", "reason", "Bij wet"));
        }
        return body;
    }

    private static Map<String, Object> audience(TestAudience audience) {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("sectors", List.copyOf(audience.sectors()));
        codes.put("sizes", List.copyOf(audience.sizes()));
        codes.put("regions", List.copyOf(audience.regions()));
        codes.put("roles", List.copyOf(audience.roles()));
        return codes;
    }
}
