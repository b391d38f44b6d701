package be.eenstem.conflict;

import static be.eenstem.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conflicts as tests look them up. */
final class TestConflict {

    private TestConflict() {}

    /** The id of the conflict of a type between two campaigns; fails where there is none. */
    static String between(String one, String other, String type) {
        String id = find(one, other, type);
        if (id == null) {
            throw new AssertionError("No " + type + " between " + one + " and " + other);
        }
        return id;
    }

    /** The same, or null. */
    static String find(String one, String other, String type) {
        return as("coordinator")
                .get("/v1/campaigns/" + one + "/conflicts?pageSize=1000&type=" + type)
                .path("items.find { it.campaigns.id.contains('" + other + "') }?.id");
    }

    /** The ids of the conflicts of a campaign of a type. */
    static List<String> of(String campaign, String type) {
        return as("coordinator")
                .get("/v1/campaigns/" + campaign + "/conflicts?pageSize=1000&type=" + type)
                .path("items.id");
    }

    static Response get(String account, String conflict) {
        return as(account).get("/v1/conflicts/" + conflict);
    }

    static String state(String conflict) {
        return get("coordinator", conflict).path("state");
    }

    static Response waive(String account, String conflict, String reason) {
        return put(account, conflict, "waiver", Map.of("reason", reason));
    }

    static Response put(String account, String conflict, String part, Object body) {
        return as(account).contentType(ContentType.JSON).body(body).put("/v1/conflicts/" + conflict + "/" + part);
    }

    static Response comment(String account, String conflict, String text) {
        return as(account)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/v1/conflicts/" + conflict + "/comments");
    }

    static List<String> events(String account, String conflict) {
        return as(account).get("/v1/conflicts/" + conflict + "/history").path("items.event");
    }

    /** All items of a list, page after page. */
    static List<Map<String, Object>> all(String account, String address) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = address;
        while (next != null) {
            Response page = as(account).get(next);
            page.then().statusCode(200);
            items.addAll(page.path("items"));
            next = page.path("next");
        }
        return items;
    }

    /** How many differences a scan finds. */
    static int differences() {
        return as("coordinator")
                .post("/v1/conflictScans")
                .then()
                .statusCode(200)
                .extract()
                .path("differences");
    }
}
