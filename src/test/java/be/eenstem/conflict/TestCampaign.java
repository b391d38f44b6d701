package be.eenstem.conflict;

import static be.eenstem.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A campaign as a test sends it: for larger firms of one sector, so that it meets few others. */
final class TestCampaign {

    private final String lead;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private TestCampaign(String lead) {
        this.lead = lead;
    }

    static TestCampaign of(String lead, String aspect, String sector, LocalDate start, int days) {
        return new TestCampaign(lead)
                .with("title", "Campagne van " + lead)
                .with("lead", lead)
                .with("aspects", List.of(aspect))
                .with("audience", Map.of("sectors", List.of(sector), "sizes", List.of("50-249")))
                .during(start, days);
    }

    TestCampaign during(LocalDate start, int days) {
        return with("period", period(start, days));
    }

    TestCampaign with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Saves it as proposed and gives its id. */
    String propose() {
        with("status", "proposed");
        Response saved = sent().post("/v1/campaigns");
        fields.remove("status");
        return saved.then().statusCode(201).extract().path("id");
    }

    /** Asks what it would do, as its lead. */
    Response check() {
        return sent().post("/v1/conflictChecks");
    }

    private io.restassured.specification.RequestSpecification sent() {
        return as("officer-" + lead).contentType(ContentType.JSON).body(fields);
    }

    static Map<String, Object> period(LocalDate start, int days) {
        return Map.of(
                "start", start.toString(), "end", start.plusDays(days - 1L).toString());
    }

    static Response change(String account, String campaign, String patch) {
        return be.eenstem.Api.patch(account, "*", patch).patch("/v1/campaigns/" + campaign);
    }

    static Response move(String account, String campaign, String status) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("status", status))
                .put("/v1/campaigns/" + campaign + "/status");
    }
}
