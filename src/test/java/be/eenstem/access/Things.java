package be.eenstem.access;

import static be.eenstem.Api.as;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Campaigns and conflicts that differ in whose they are and who may see them, as {@link Word} names them. */
final class Things {

    /** The organization whose officer and partner walk the table. */
    static final String OURS = "acerta";

    static final String OTHER = "sd-worx";
    private static final String THIRD = "liantis";
    private static final LocalDate FIRST = LocalDate.now().plusMonths(20).withDayOfMonth(3);

    private int used;

    Map<String, String> campaigns() {
        Map<String, String> campaigns = new LinkedHashMap<>();
        campaigns.put("own", campaign(OURS, "public", "proposed", List.of(), FIRST));
        campaigns.put("ownSecret", campaign(OURS, "embargoed", "proposed", List.of(), FIRST));
        campaigns.put("carriedSecret", campaign(OTHER, "embargoed", "proposed", List.of(OURS), FIRST));
        campaigns.put("other", campaign(OTHER, "public", "proposed", List.of(), FIRST));
        campaigns.put("otherSecret", campaign(OTHER, "embargoed", "proposed", List.of(), FIRST));
        campaigns.put("otherDraft", campaign(OTHER, "public", "draft", List.of(), FIRST));
        return campaigns;
    }

    Map<String, String> conflicts() {
        Map<String, String> conflicts = new LinkedHashMap<>();
        conflicts.put("own", conflict(OURS, "public", List.of(), OTHER, "public"));
        conflicts.put("ownSecret", conflict(OURS, "embargoed", List.of(), OTHER, "public"));
        conflicts.put("carriedSecret", conflict(OTHER, "embargoed", List.of(OURS), THIRD, "public"));
        conflicts.put("reserved", conflict(OURS, "public", List.of(), OTHER, "embargoed"));
        conflicts.put("other", conflict(OTHER, "public", List.of(), THIRD, "public"));
        conflicts.put("otherSecret", conflict(OTHER, "embargoed", List.of(), THIRD, "public"));
        return conflicts;
    }

    /** A campaign as a client sends it. */
    static Map<String, Object> body(String lead, String visibility, List<String> carriers, LocalDate start) {
        return Map.of(
                "title",
                "Wie mag wat",
                "lead",
                lead,
                "visibility",
                visibility,
                "carriers",
                carriers,
                "aspects",
                List.of("ergonomie"),
                "audience",
                Map.of("sectors", List.of("S96"), "sizes", List.of("50-249")),
                "period",
                Map.of(
                        "start", start.toString(),
                        "end", start.plusDays(6).toString()));
    }

    static Map<String, Object> body(String lead) {
        return body(lead, "partners", List.of(), FIRST);
    }

    private static String campaign(
            String lead, String visibility, String status, List<String> carriers, LocalDate start) {
        Map<String, Object> body = new LinkedHashMap<>(body(lead, visibility, carriers, start));
        body.put("status", status);
        return as("officer-" + lead)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Between two campaigns on days of their own, so that each conflict has its two and no others. */
    private String conflict(
            String lead, String visibility, List<String> carriers, String otherLead, String otherVisibility) {
        LocalDate start = FIRST.plusMonths(4).plusDays(40L * used++);
        String one = campaign(lead, visibility, "proposed", carriers, start);
        String other = campaign(otherLead, otherVisibility, "proposed", List.of(), start);
        return as("coordinator")
                .get("/v1/campaigns/" + one + "/conflicts?type=duplication&pageSize=1000")
                .path("items.find { it.campaigns.id.contains('" + other + "') }.id");
    }
}
