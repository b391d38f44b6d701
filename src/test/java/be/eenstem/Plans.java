package be.eenstem;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;

import java.time.YearMonth;
import java.util.List;

/** Plans as the coordinator draws them up and submits them. */
public final class Plans {

    private Plans() {}

    /** The address of a plan for some months. */
    public static String drawnUp(YearMonth start, int months) {
        return drawnUp("""
                {"title": "Campagneplan", "horizon": {"start": "%s", "months": %d}}""".formatted(start, months));
    }

    public static String drawnUp(String body) {
        return json("coordinator", body)
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The address of the version. */
    public static String submitted(String plan) {
        return as("coordinator")
                .post(plan + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The same of a plan that was submitted before, with something in it otherwise. */
    public static String submittedAgain(String plan, String title) {
        patch("coordinator", "*", "{\"title\": \"" + title + "\"}")
                .patch(plan)
                .then()
                .statusCode(200);
        return submitted(plan);
    }

    /** As a coordinator would, before a plan can be submitted. */
    public static void letBlockingConflictsBe() {
        List<String> blocking = as("coordinator")
                .get("/v1/conflicts?severity=blocking&state=open&pageSize=1000")
                .path("items.id");
        blocking.forEach(conflict -> json("coordinator", "{\"reason\": \"Zo afgesproken.\"}")
                .put("/v1/conflicts/" + conflict + "/waiver")
                .then()
                .statusCode(200));
    }
}
