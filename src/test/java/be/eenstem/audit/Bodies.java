package be.eenstem.audit;

import be.eenstem.Calls;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Random bodies for each collection. */
final class Bodies {

    static final List<String> COLLECTIONS = List.of(
            "organizations",
            "networks",
            "aspects",
            "focusEntries",
            "umbrellas",
            "campaigns",
            "externalCalendars",
            "fixtures",
            "blackouts",
            "pressurePolicies");

    private static final AtomicInteger NUMBERS = new AtomicInteger(80_000);

    private Bodies() {}

    static String create(String collection, RandomChanges by) {
        return switch (collection) {
            case "organizations" -> """
                    {"code": "%s", "name": "%s", "kind": "government", "type": "agency", "level": "flemish",
                     "sectors": %s, "contacts": [{"name": "%s", "function": "Pers"}]}""".formatted(Calls.newCode(), by.word(), by.sectors(), by.word());
            case "networks" -> """
                    {"code": "%s", "name": "%s", "driver": "other", "members": ["%s"]}""".formatted(Calls.newCode(), by.word(), by.lead());
            case "aspects" -> """
                    {"code": "%s", "number": %d, "name": {"nl": "%s"}, "group": "theme"}""".formatted(Calls.newCode(), NUMBERS.incrementAndGet(), by.word());
            case "focusEntries" -> """
                    {"aspect": "%s", "sector": "C%d", "period": %s, "rank": %d}""".formatted(by.aspect(), 9 + by.number(20), by.period(), by.number(9));
            case "umbrellas" -> """
                    {"code": "%s", "slogan": "%s"}""".formatted(Calls.newCode(), by.word());
            case "campaigns" ->
                """
                    {"title": "%s", "lead": "%s", "aspects": ["%s"], "period": %s, "status": "%s", "visibility": "%s",
                     "audience": {"sectors": %s}, "carriers": ["acerta"], "goals": ["%s"], "weight": %d}""".formatted(
                                by.word(),
                                by.lead(),
                                by.aspect(),
                                by.period(),
                                by.one(List.of("draft", "proposed", "proposed")),
                                by.one(List.of("public", "partners", "embargoed")),
                                by.sectors(),
                                by.word(),
                                by.number(5));
            case "externalCalendars" -> """
                    {"name": "%s", "kind": "event", "url": "https://example.org/%s", "audience": {"sectors": %s}}""".formatted(by.word(), Calls.newCode(), by.sectors());
            case "fixtures" -> """
                    {"kind": "event", "title": "%s", "period": %s, "aspects": ["%s"], "audience": {"sectors": %s}}""".formatted(by.word(), by.period(), by.aspect(), by.sectors());
            case "blackouts" -> """
                    {"period": %s, "appliesTo": ["intermediary"], "severity": "warning", "reason": {"nl": "%s"}}""".formatted(by.period(), by.word());
            default -> """
                    {"segment": {"sectors": %s}, "windowDays": %d, "threshold": %d}""".formatted(by.sectors(), by.number(30), 3 + by.number(9));
        };
    }

    static String patch(String collection, RandomChanges by) {
        return switch (collection) {
            case "organizations" ->
                by.one(List.of(
                        "{\"contacts\": []}",
                        "{\"name\": \"%s\"}".formatted(by.word()),
                        "{\"contacts\": [{\"name\": \"%s\"}]}".formatted(by.word())));
            case "networks" -> by.one(List.of("{\"members\": [\"unizo\", \"voka\"]}", "{\"members\": [\"vdab\"]}"));
            case "aspects" -> "{\"name\": {\"nl\": \"%s\", \"fr\": \"Mot\"}}".formatted(by.word());
            case "focusEntries" -> "{\"rank\": %d}".formatted(by.number(20));
            case "umbrellas" -> by.one(List.of("{\"houseStyle\": \"Blauw\"}", "{\"houseStyle\": null}"));
            case "campaigns" ->
                by.one(List.of(
                        "{\"aspects\": [\"%s\"]}".formatted(by.aspect()),
                        "{\"carriers\": [\"sd-worx\", \"acerta\"]}",
                        "{\"carriers\": []}",
                        "{\"period\": %s}".formatted(by.period()),
                        "{\"audience\": null}",
                        "{\"summary\": \"%s\"}".formatted(by.word())));
            case "externalCalendars" -> by.one(List.of("{\"aspects\": [\"loopbaan\"]}", "{\"url\": null}"));
            case "fixtures" -> by.one(List.of("{\"aspects\": []}", "{\"note\": \"%s\"}".formatted(by.word())));
            case "blackouts" -> "{\"appliesTo\": [\"government\", \"intermediary\"]}";
            default -> "{\"name\": {\"nl\": \"%s\"}}".formatted(by.word());
        };
    }
}
