package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.organization;
import static be.eenstem.Calls.problem;
import static be.eenstem.audit.Trail.campaign;
import static be.eenstem.audit.Trail.column;
import static be.eenstem.audit.Trail.create;
import static be.eenstem.audit.Trail.entries;
import static be.eenstem.audit.Trail.id;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who changed what, before and after. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTrailTest {

    @Test
    void eachChangeHasOneEntryWithWhatWasAndWhatIs() {
        String address =
                create("officer-unizo", "campaigns", campaign("unizo", ", \"carriers\": [\"voka\", \"vdab\"]"));
        patch("officer-unizo", "*", "{\"carriers\": [\"vdab\"], \"aspects\": [\"werkdruk\", \"ergonomie\"]}")
                .patch(address)
                .then()
                .statusCode(200);
        patch("coordinator", "*", "{\"carriers\": [\"vdab\"]}")
                .patch(address)
                .then()
                .statusCode(200);
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);

        List<Map<String, Object>> trail = Trail.of(id(address));
        assertThat(column(trail, "operation")).containsExactly("removed", "changed", "created");
        assertThat(column(trail, "accountName")).containsExactly("coordinator", "officer-unizo", "officer-unizo");
        assertThat(column(trail, "organization")).containsExactly(null, "unizo", "unizo");
        Map<?, ?> first = (Map<?, ?>) trail.get(2).get("after");
        Map<?, ?> second = (Map<?, ?>) trail.get(1).get("after");
        assertThat(first.get("carriers")).isEqualTo(List.of("voka", "vdab"));
        assertThat(second.get("aspects")).isEqualTo(List.of("werkdruk", "ergonomie"));
        assertThat(trail.get(1).get("before")).isEqualTo(first);
        assertThat(trail.get(0).get("before")).isEqualTo(second);
        assertThat(trail.get(0)).doesNotContainKey("after");
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        String code = newCode();
        json("coordinator", organization(code)).post("/v1/organizations").then().statusCode(201);
        json("coordinator", organization(code)).post("/v1/organizations").then().statusCode(409);
        assertThat(Trail.of(code)).hasSize(1);
    }

    @Test
    void demoDataIsTheServicesOwnDoing() {
        Map<String, Object> first = entries("coordinator", "?resource=organizations&resourceId=unizo&sort=at")
                .get(0);
        assertThat(first).containsEntry("operation", "created").doesNotContainKeys("accountId", "organization");
    }

    @Test
    void ofContactsTheTrailTellsOnlyThatTheyAreOthers() {
        String code = newCode();
        String contact = """
                {"contacts": [{"name": "%s", "function": "Communicatie", "email": "an@example.org", "phone": "0470"}]}""";
        json("coordinator", organization(code)).post("/v1/organizations").then().statusCode(201);
        for (String name : List.of("An Persoon", "Bo Persoon", "An Persoon")) {
            patch("coordinator", "*", contact.formatted(name))
                    .patch("/v1/organizations/" + code)
                    .then()
                    .statusCode(200);
        }
        List<Map<String, Object>> trail = Trail.of(code);
        assertThat(trail).hasSize(4);
        assertThat(trail.toString()).contains("Communicatie").doesNotContain("Persoon", "example.org", "0470");
        assertThat(contacts(trail.get(0))).isEqualTo(contacts(trail.get(2))).isNotEqualTo(contacts(trail.get(1)));
    }

    private static Object contacts(Map<String, Object> entry) {
        return ((Map<?, ?>) entry.get("after")).get("contacts");
    }

    @Test
    void addressesOfCalendarsAreForTheCoordinator() {
        String address = create("coordinator", "externalCalendars", """
                {"name": "Geheim adres", "kind": "event", "url": "https://example.org/secret-1"}""");
        String query = "?resourceId=" + id(address);
        assertThat(entries("coordinator", query).toString()).contains("secret-1");
        assertThat(entries("admin", query).toString()).contains("Geheim adres").doesNotContain("secret-1");
        assertThat(Trail.history("college", address).toString()).doesNotContain("secret-1");
    }

    @Test
    void addressesOfWebhooksToo() {
        String address = create("officer-unizo", "webhooks", """
                {"name": "Geheime haak", "url": "http://127.0.0.1:9999/secret-2", "events": ["ping"]}""");
        as("officer-unizo").header("If-Match", "*").delete(address).then().statusCode(204);
        String query = "?resourceId=" + id(address);
        assertThat(entries("coordinator", query).toString()).contains("secret-2");
        assertThat(entries("admin", query).toString()).contains("Geheime haak").doesNotContain("secret-2");
        String sheet =
                as("admin").accept("text/csv").get("/v1/auditEntries" + query).asString();
        assertThat(sheet).contains("Geheime haak").doesNotContain("secret-2");
    }

    @Test
    void filtersLeaveWhatIsAskedFor() {
        String code = newCode();
        String address = create("admin", "organizations", organization(code));
        patch("coordinator", "*", "{\"name\": \"Anders\"}")
                .patch(address)
                .then()
                .statusCode(200);
        Map<String, Object> created = Trail.of(code).get(1);
        String which = "?resourceId=" + code;
        assertThat(entries("coordinator", which + "&operation=created")).containsExactly(created);
        assertThat(entries("coordinator", which + "&accountId=" + created.get("accountId")))
                .containsExactly(created);
        assertThat(entries("coordinator", which + "&resource=networks")).isEmpty();
        assertThat(entries("coordinator", which + "&organization=unizo")).isEmpty();
        LocalDate today = LocalDate.now();
        assertThat(entries("coordinator", which + "&to=" + today.minusDays(2))).isEmpty();
        assertThat(entries("coordinator", which + "&from=" + today.plusDays(2))).isEmpty();
        assertThat(entries("coordinator", which + "&from=" + today.minusDays(1) + "&to=" + today.plusDays(1)))
                .hasSize(2);
        assertThat(column(entries("coordinator", which + "&sort=at"), "operation"))
                .containsExactly("created", "changed");
        as("admin").get((String) created.get("href")).then().statusCode(200);
        as("coordinator")
                .get("/v1/auditEntries?resource=secrets&operation=guessed&to=today")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.size()", org.hamcrest.Matchers.is(3));
    }

    @Test
    void aHistoryOutlivesItsResourceInTheTrailOnly() {
        String address =
                create("coordinator", "umbrellas", "{\"code\": \"%s\", \"slogan\": \"Weg\"}".formatted(newCode()));
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
        as("coordinator").get(address + "/history").then().spec(problem(404, "belgif:resourceNotFound"));
        assertThat(column(Trail.of(id(address)), "operation")).containsExactly("removed", "created");
    }

    @Test
    void anImportHasAnEntryForEachCampaign() {
        String code = newCode();
        String sheet = "title,lead,aspects,start,end,carriers\n";
        String days = LocalDate.now().plusMonths(3) + "," + LocalDate.now().plusMonths(3);
        String rows = "%1$s,unizo,ergonomie|werkdruk,%2$s,voka\n%1$s,unizo,ergonomie,%2$s,\n".formatted(code, days);
        as("officer-unizo")
                .contentType("text/csv")
                .body(sheet + rows)
                .post("/v1/campaignImports")
                .then()
                .statusCode(200);
        List<Map<String, Object>> imported = entries("coordinator", "?resource=campaigns&organization=unizo").stream()
                .filter(entry -> entry.get("after") instanceof Map<?, ?> after && code.equals(after.get("title")))
                .toList();
        assertThat(imported)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry).containsEntry("accountName", "officer-unizo"));
        assertThat(imported.toString()).contains("aspects=[ergonomie, werkdruk]", "carriers=[voka]");
    }
}
