package be.eenstem.conflict;

import be.eenstem.conflict.bruteforce.PlannedCampaign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What to ask of each parameter: what a secret campaign is about, first of all. */
final class QuietValues {

    private QuietValues() {}

    static Map<String, List<String>> of(QuietWorld world, Set<UUID> secrets) {
        PlannedCampaign hidden = world.read().campaigns().stream()
                .filter(campaign -> secrets.contains(campaign.id()))
                .findFirst()
                .orElseThrow();
        List<String> campaigns = new ArrayList<>(world.ids("""
                select id from campaign
                where visibility <> 'embargoed' and status <> 'draft' and lead in ('voka', 'unizo') order by id limit 3"""));
        secrets.stream().limit(4).forEach(secret -> campaigns.add(secret.toString()));
        campaigns.add(UUID.randomUUID().toString());
        List<String> conflicts = world.ids("""
                (select id from conflict where campaign is null order by id limit 5)
                union (select id from conflict where secret_until is not null and other is not null order by id limit 5)
                union (select id from conflict where secret_until is null and state <> 'gone' order by id limit 2)""");
        return of(world, hidden, campaigns, conflicts);
    }

    private static Map<String, List<String>> of(
            QuietWorld world, PlannedCampaign secret, List<String> campaigns, List<String> conflicts) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("campaignId", campaigns);
        values.put("campaign", campaigns);
        values.put("conflictId", with(conflicts, UUID.randomUUID().toString()));
        values.put("q", List.of("geheimplan", "verplicht"));
        values.put("lead", with(QuietWorld.KEEPERS, "voka"));
        values.put("carrier", QuietWorld.KEEPERS);
        values.put("from", List.of(secret.start().toString()));
        values.put("to", List.of(secret.end().toString()));
        values.put("since", List.of("2026-01-01"));
        values.put("aspect", List.copyOf(secret.aspects()));
        values.put("umbrella", List.of(secret.umbrella() == null ? "samen-leren" : secret.umbrella()));
        values.put("sector", first(secret.audience().sectors(), "C"));
        values.put("size", first(secret.audience().sizes(), "1-4"));
        values.put("region", first(secret.audience().regions(), "BE2"));
        values.put("role", first(secret.audience().roles(), "employer"));
        values.put("status", List.of("proposed", "confirmed", "draft"));
        values.put("kind", List.of("awareness", "event"));
        values.put("series", List.of(UUID.randomUUID().toString()));
        values.put("page", List.of("2"));
        values.put("pageSize", List.of("1", "1000"));
        values.put("accountId", List.of(UUID.randomUUID().toString()));
        values.put("organization", QuietWorld.KEEPERS);
        values.put("resourceId", List.of(secret.id().toString()));
        values.put("entryId", with(world.ids("""
                select id from audit_entry where resource_id = ? order by at, id limit 2""", secret.id().toString()), campaigns.get(0)));
        values.putAll(ofSettings(world));
        return values;
    }

    private static Map<String, List<String>> ofSettings(QuietWorld world) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("aspectCode", List.of("werkdruk"));
        values.put("blackoutId", ids(world, "blackout"));
        values.put("fixtureId", ids(world, "fixture"));
        values.put("focusEntryId", ids(world, "focus_entry"));
        values.put("policyId", ids(world, "pressure_policy"));
        values.put("calendarId", ids(world, "external_calendar"));
        values.put("calendar", ids(world, "external_calendar"));
        values.put("consultation", List.of(UUID.randomUUID().toString()));
        values.put("importId", List.of(UUID.randomUUID().toString()));
        values.put("source", List.of("upload"));
        values.put("typeCode", List.of("duplication"));
        values.put("type", List.of("agency"));
        values.put("level", List.of("flemish"));
        values.put("appliesTo", List.of("both"));
        values.put("driver", List.of("subsidy"));
        values.put("member", QuietWorld.KEEPERS);
        values.put("networkCode", world.ids("select code from network order by 1 limit 1"));
        values.put("organizationCode", with(QuietWorld.KEEPERS, "voka"));
        values.put("umbrellaCode", List.of("samen-leren"));
        values.put("list", List.of("sectors"));
        values.put("code", List.of("C"));
        values.put(
                "planId",
                with(
                        world.ids("select id from plan order by id desc limit 1"),
                        UUID.randomUUID().toString()));
        values.put("number", List.of("1", "2"));
        values.put("hash", List.of("0".repeat(64)));
        values.put("item", List.of("plan"));
        values.put("itemCode", List.of("plan"));
        values.put("consultationId", ids(world, "consultation"));
        values.put("answerId", ids(world, "consultation_answer"));
        values.put("standingConsultationId", ids(world, "standing_consultation"));
        for (String name : List.of("contactSettingId", "unsubscriptionCode", "reminderId", "messageId")) {
            values.put(name, List.of(UUID.randomUUID().toString()));
        }
        values.put("subscriptionId", List.of(UUID.randomUUID().toString()));
        // Those of the world are asked beside; these are none.
        values.put("syncToken", List.of("none"));
        values.put("cursor", List.of("none"));
        values.put("milestoneCode", List.of("launch"));
        values.put("milestone", List.of("launch"));
        values.put("reminderRuleId", ids(world, "reminder_rule"));
        values.put("webhookId", ids(world, "webhook"));
        values.put("deliveryId", ids(world, "webhook_delivery"));
        values.put("plan", List.of(UUID.randomUUID().toString()));
        values.put("position", List.of("object"));
        values.put("decisionId", List.of(UUID.randomUUID().toString()));
        return values;
    }

    private static List<String> ids(QuietWorld world, String table) {
        return with(
                world.ids("select id from " + table + " order by id limit 2"),
                UUID.randomUUID().toString());
    }

    private static List<String> first(Set<String> codes, String otherwise) {
        return List.of(codes.isEmpty() ? otherwise : codes.iterator().next());
    }

    private static List<String> with(List<String> some, String other) {
        List<String> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }
}
