package be.eenstem.plan;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.eenstem.OwnDatabase;
import be.eenstem.Plans;
import be.eenstem.Together;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What was submitted stays as it was, whatever happens to the campaigns, and says how it came from what was before. */
@QuarkusTest
@TestProfile(OwnDatabase.Plans.class)
class VersionsTest {

    private static final YearMonth FIRST = YearMonth.now().plusMonths(2);
    private static final int EDITS = Integer.getInteger("eenstem.random.changes");
    private static final long SEED = 20261122;
    private static final int WRITERS = 4;
    private static final int ROUNDS = 4;

    /** Nobody among them gains or loses a part in a campaign under embargo by the edits. */
    private static final List<String> READERS = List.of("coordinator", "college", "officer-acerta", "partner-voka");

    private final Random random = new Random(SEED);

    @Inject
    DataSource database;

    @Test
    void versionsStayAndTheirDiffsLeadFromOneToTheOther() throws Exception {
        List<String> campaigns = new ArrayList<>();
        for (int each = 0; each < 32; each++) {
            campaigns.add(propose(each % 7 == 0 ? "embargoed" : "partners"));
        }
        String plan = Plans.drawnUp(FIRST, 24);
        Plans.letBlockingConflictsBe();
        List<Map<String, Map<String, JsonNode>>> kept = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Plans.submitted(plan);
            kept.add(Contents.of(plan, READERS, round + 1));
            edit(campaigns);
            Plans.letBlockingConflictsBe();
        }
        for (int round = 0; round < kept.size(); round++) {
            assertThat(Contents.of(plan, READERS, round + 1))
                    .as("version %d", round + 1)
                    .isEqualTo(kept.get(round));
        }
        assertThat(hashesThatDiffer()).isZero();
        for (String reader : READERS) {
            assertThat(Differences.applied(kept.get(0).get(reader), Contents.diff(reader, plan, "1", "2")))
                    .isEqualTo(kept.get(1).get(reader));
            assertThat(Differences.applied(kept.get(1).get(reader), Contents.diff(reader, plan, "2", "4")))
                    .isEqualTo(kept.get(3).get(reader));
            assertThat(Differences.applied(kept.get(3).get(reader), Contents.diff(reader, plan, "4", "1")))
                    .as("backwards")
                    .isEqualTo(kept.get(0).get(reader));
        }
    }

    @Test
    void embargoedCampaignsAppearToThoseWhoMaySeeThem() {
        String secret = propose("embargoed");
        String plan = submitted();
        String campaigns = plan + "/versions/1/campaigns?pageSize=1000";
        for (String reader : List.of("coordinator", "college", "officer-acerta", "partner-acerta")) {
            as(reader).get(campaigns).then().statusCode(200).body("items.id", hasItem(secret));
        }
        String open = as("officer-voka").get(plan + "/versions/1").path("hash");
        for (String reader : List.of("officer-voka", "partner-voka", "operator")) {
            as(reader).get(campaigns).then().statusCode(200).body("items.id", not(hasItem(secret)));
            assertThat(as(reader).get(plan + "/diff?from=1&to=now").asString()).doesNotContain(secret);
            assertThat((String) as(reader).get(plan + "/versions/1").path("hash"))
                    .isEqualTo(open);
        }
        assertThat((String) as("college").get(plan + "/versions/1").path("hash"))
                .isNotEqualTo(open);
        patch("officer-acerta", "*", "{\"visibility\": \"partners\"}")
                .patch("/v1/campaigns/" + secret)
                .then()
                .statusCode(200);
        as("officer-voka").get(campaigns).then().body("items.id", not(hasItem(secret)));
    }

    @Test
    void anEmbargoThatComesLaterHidesWhatWasSubmitted() {
        String campaign = propose("partners");
        String plan = submitted();
        String campaigns = plan + "/versions/1/campaigns?pageSize=1000";
        for (String embargo : List.of("\"" + LocalDate.now().plusDays(9) + "\"", "null")) {
            change(campaign, "{\"visibility\": \"embargoed\", \"embargoUntil\": %s}".formatted(embargo));
            for (String reader : List.of("officer-voka", "partner-voka", "operator")) {
                as(reader).get(campaigns).then().statusCode(200).body("items.id", not(hasItem(campaign)));
                assertThat(as(reader).get(plan + "/diff?from=1&to=now").asString())
                        .doesNotContain(campaign);
            }
            as("officer-acerta").get(campaigns).then().body("items.id", hasItem(campaign));
        }
    }

    @Test
    void theGravestConflictsComeFirst() {
        propose("partners", FIRST.atDay(10));
        propose("partners", FIRST.atDay(12));
        String plan = submitted();
        List<String> gravest = List.of("blocking", "warning", "info");
        List<String> severities = as("college")
                .get(plan + "/versions/1/conflicts?sort=severity&pageSize=1000")
                .path("items.conflict.severity");
        assertThat(severities).contains("warning", "info").isSortedAccordingTo(comparing(gravest::indexOf));
    }

    @Test
    void ofTwoSubmissionsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        String plan = Plans.drawnUp(FIRST, 24);
        Plans.letBlockingConflictsBe();
        List<Response> answers = Together.call(List.of(
                () -> as("coordinator").post(plan + "/versions"),
                () -> as("coordinator").post(plan + "/versions")));
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(told -> told.then().spec(problem(409, "eenstem:unchanged")));
    }

    @Test
    void aConflictThatBlocksHoldsTheSubmissionUp() {
        LocalDate day = FIRST.plusMonths(3).atDay(10);
        String blackout = json("coordinator", """
                        {"period": {"start": "%s", "end": "%s"}, "appliesTo": ["intermediary", "government"],
                         "severity": "blocking", "reason": {"nl": "Verkiezingen"}}""".formatted(day, day.plusDays(3)))
                .post("/v1/blackouts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String campaign = propose("partners", day);
        String plan = Plans.drawnUp(FIRST, 24);
        as("coordinator").post(plan + "/versions").then().spec(problem(409, "eenstem:blocked"));
        as("coordinator").header("If-Match", "*").delete(blackout).then().statusCode(204);
        Plans.letBlockingConflictsBe();
        Plans.submitted(plan);
        as("officer-acerta")
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"status\": \"cancelled\"}")
                .put("/v1/campaigns/" + campaign + "/status")
                .then()
                .statusCode(200);
    }

    @Test
    void theDatabaseLetsNobodyChangeAVersion() throws SQLException {
        String plan = submitted();
        for (String table : List.of("plan_version", "plan_version_campaign", "plan_version_conflict")) {
            for (String statement : List.of(
                    "update " + table + " set number = 9",
                    "delete from " + table,
                    "truncate " + table + " cascade",
                    "insert into " + table + " select * from " + table + " limit 1")) {
                assertThatThrownBy(() -> run(statement)).as(statement).isInstanceOf(SQLException.class);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int hashesThatDiffer() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*) from plan_version
                        where hash <> plan_version_hash(document, plan, number, null)""")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** By some at once, each with campaigns of its own. */
    private void edit(List<String> campaigns) throws Exception {
        int each = campaigns.size() / WRITERS;
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            List<String> own = campaigns.subList(writer * each, (writer + 1) * each);
            Random chance = new Random(random.nextLong());
            writers.add(() -> {
                for (int time = 0; time < EDITS / ROUNDS / WRITERS; time++) {
                    edit(own, chance);
                }
                return null;
            });
        }
        Together.call(writers);
    }

    private static void edit(List<String> campaigns, Random chance) {
        String campaign = campaigns.get(chance.nextInt(campaigns.size()));
        switch (chance.nextInt(7)) {
            case 0 -> change(campaign, "{\"title\": \"Titel %d\"}".formatted(chance.nextInt(1000)));
            case 1 -> change(campaign, "{\"weight\": %d}".formatted(1 + chance.nextInt(5)));
            case 2 -> change(campaign, "{\"period\": %s}".formatted(period(day(chance))));
            case 3 -> change(campaign, "{\"carriers\": [\"%s\"]}".formatted(chance.nextBoolean() ? "mensura" : "vdab"));
            case 4 -> change(campaign, "{\"audience\": {\"sectors\": [\"F4%d\"]}}".formatted(1 + chance.nextInt(3)));
            case 5 -> campaigns.set(chance.nextInt(campaigns.size()), propose("partners", day(chance)));
            default -> change(campaign, "{\"summary\": \"Uitleg %d\"}".formatted(chance.nextInt(1000)));
        }
    }

    private static void change(String campaign, String patch) {
        patch("coordinator", "*", patch)
                .patch("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200);
    }

    private String propose(String visibility) {
        return propose(visibility, day(random));
    }

    private static String propose(String visibility, LocalDate day) {
        return json("officer-acerta", """
                        {"title": "Plan mee", "lead": "acerta", "aspects": ["ergonomie"], "status": "proposed",
                         "visibility": "%s", "audience": {"sectors": ["F"], "regions": ["BE2%d"]}, "period": %s}""".formatted(visibility, 1 + day.getDayOfYear() % 5, period(day)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static LocalDate day(Random chance) {
        return FIRST.atDay(1).plusDays(chance.nextInt(700));
    }

    private static String period(LocalDate day) {
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(day, day.plusDays(9));
    }

    private static String submitted() {
        String plan = Plans.drawnUp(FIRST, 24);
        Plans.letBlockingConflictsBe();
        Plans.submitted(plan);
        return plan;
    }
}
