package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What tests ask the trail, and what they put in it. */
final class Trail {

    private static final LocalDate START = LocalDate.now().plusMonths(4);

    private Trail() {}

    /** The entries of one resource, the newest first. */
    static List<Map<String, Object>> of(String resourceId) {
        return entries("coordinator", "?resourceId=" + resourceId);
    }

    static List<Map<String, Object>> entries(String account, String query) {
        return as(account)
                .get("/v1/auditEntries" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    static List<Map<String, Object>> history(String account, String address) {
        return as(account)
                .get(address + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** Creates something and gives its address. */
    static String create(String account, String collection, String body) {
        Response answer = json(account, body).post("/v1/" + collection);
        return answer.then().statusCode(201).extract().header("Location");
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** @param more further properties, each after a comma */
    static String campaign(String lead, String more) {
        return """
                {"title": "Spoor", "lead": "%s", "aspects": ["ergonomie"], "period": %s%s}""".formatted(lead, period(), more);
    }

    static String period() {
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(START, START.plusDays(5));
    }

    static List<Object> column(List<Map<String, Object>> entries, String name) {
        return entries.stream().map(entry -> entry.get(name)).toList();
    }
}
