package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.newCode;
import static be.eenstem.audit.Trail.campaign;
import static be.eenstem.audit.Trail.create;
import static be.eenstem.audit.Trail.id;
import static be.eenstem.audit.Trail.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation that changes something signs its entry. A new one fails here until it has its example below. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignedChangesTest {

    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");
    /** They find things out, have the service try again, or come from nobody who is logged in. */
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "previewReminders",
            "checkConflicts",
            "scanConflicts",
            "exportPersonalData",
            "retryReminder",
            "refreshExternalCalendar",
            "markInboxMessage",
            "unsubscribe",
            "pingWebhook",
            "moveWebhookDelivery");
    /** Another account than the one that prepares, where its organization may do it. */
    static final String OFFICER = "officer-unizo";

    private static final AtomicInteger NUMBERS = new AtomicInteger(70_000);
    private static final String POLICY =
            "{\"enabled\": true, \"severity\": \"info\", \"numbers\": {\"mostDaysBetween\": %d}}";

    private final Map<String, Supplier<Change>> changes = new TreeMap<>();
    private final List<String> made = new ArrayList<>();

    /** What was done, to what, by whom. */
    record Change(String account, String operation, String resourceId) {}

    @Test
    void everyOperationNamesItsCaller() throws IOException {
        describe();
        Set<String> expected = operations();
        expected.removeAll(CHANGE_NOTHING);
        assertThat(changes.keySet()).as("operations with an example here").containsAll(expected);
        for (String operation : expected) {
            Change change = changes.get(operation).get();
            List<Map<String, Object>> trail = Trail.of(change.resourceId());
            assertThat(trail).as(operation).isNotEmpty();
            assertThat(trail.get(0))
                    .as(operation)
                    .containsEntry("operation", change.operation())
                    .containsEntry("accountName", change.account());
        }
    }

    @AfterEach
    void takeAway() {
        made.forEach(address -> as("coordinator").header("If-Match", "*").delete(address));
        json("coordinator", POLICY.formatted(28))
                .header("If-Match", "*")
                .put("/v1/conflictPolicies/missedSynergy")
                .then()
                .statusCode(200);
    }

    private void describe() {
        resource("Organization", "organizations", () -> Calls.organization(newCode()), "{\"name\": \"Anders\"}");
        resource("Network", "networks", () -> """
                {"code": "%s", "name": "Net", "driver": "other", "members": ["unizo"]}""".formatted(newCode()), "{\"members\": [\"voka\"]}");
        resource(
                "Aspect",
                "aspects",
                () -> """
                {"code": "%s", "number": %d, "name": {"nl": "Spoor"}, "group": "theme"}""".formatted(newCode(), NUMBERS.incrementAndGet()),
                "{\"group\": \"risk\"}");
        resource(
                "FocusEntry",
                "focusEntries",
                () -> """
                {"aspect": "ergonomie", "sector": "F4%d", "rank": 1, "period": %s}""".formatted(1 + NUMBERS.incrementAndGet() % 3, period()),
                "{\"rank\": 9}");
        resource("Umbrella", "umbrellas", () -> """
                {"code": "%s", "slogan": "Spoor"}""".formatted(newCode()), "{\"slogan\": \"Anders\"}");
        resource("ExternalCalendar", "externalCalendars", () -> """
                {"name": "Spoor", "kind": "event"}""", "{\"aspects\": [\"ergonomie\"]}");
        resource("Fixture", "fixtures", () -> """
                {"kind": "other", "title": "Spoor", "period": %s}""".formatted(period()), "{\"note\": \"Anders\"}");
        resource("Blackout", "blackouts", () -> """
                {"period": %s, "appliesTo": ["government"], "severity": "warning", "reason": {"nl": "Spoor"}}""".formatted(period()), "{\"severity\": \"blocking\"}");
        resource("PressurePolicy", "pressurePolicies", () -> """
                {"segment": {"sectors": ["F41"]}, "windowDays": 7, "threshold": 900}""", "{\"threshold\": 901}");
        resource("Campaign", "campaigns", () -> campaign("unizo", ""), "{\"title\": \"Anders\"}", OFFICER);
        describeMoreOfCampaigns();
        describePolicies();
        describeConflicts();
        describePeople();
        describePlans();
    }

    private void describePlans() {
        resource("Plan", "plans", () -> SignedPlans.PLAN, "{\"quorum\": 2}");
        resource("StandingConsultation", "standingConsultations", () -> """
                {"title": "Spoor", "invited": ["unizo"], "moments": ["02-29"]}""", "{\"answerDays\": 5}");
        SignedPlans.describe(changes);
        SignedContacts.describe(changes);
        SignedCalendars.describe(changes);
        describeReminders();
        resource("Webhook", "webhooks", () -> SignedContacts.WEBHOOK, "{\"name\": \"Anders\"}", OFFICER);
        changes.put("renewWebhookSecret", () -> {
            String address = make("webhooks", SignedContacts.WEBHOOK);
            return done(OFFICER, "changed", address, "POST", address + "/secret", null);
        });
    }

    private void describeReminders() {
        resource("ReminderRule", "reminderRules", () -> """
                {"name": "Spoor", "milestone": "launch", "offset": "P0D", "recipients": {"who": "lead"}, "channel": "inbox",
                 "subject": {"nl": "Spoor"}, "text": {"nl": "Spoor"}, "enabled": false}""", "{\"urgent\": true}");
        changes.put("changeMilestone", () -> {
            String address = "/v1/milestones/webinar";
            return done("coordinator", "changed", address, "PATCH", address, "{\"offset\": \"-P21D\"}");
        });
        changes.put("setCampaignMilestone", () -> {
            String address = make("campaigns", campaign("unizo", ""));
            return done(OFFICER, "changed", address, "PUT", address + "/milestones/webinar", "{\"skipped\": true}");
        });
        changes.put("resetCampaignMilestone", () -> {
            String address = make("campaigns", campaign("unizo", ""));
            String milestone = address + "/milestones/webinar";
            done(OFFICER, "changed", address, "PUT", milestone, "{\"skipped\": true}");
            return done(OFFICER, "changed", address, "DELETE", milestone, null);
        });
    }

    private void describeMoreOfCampaigns() {
        changes.put("moveCampaign", () -> {
            String address = make("campaigns", campaign("unizo", ""));
            return done(OFFICER, "changed", address, "PUT", address + "/status", "{\"status\": \"proposed\"}");
        });
        changes.put("createEditions", () -> {
            String address = make("campaigns", campaign("unizo", ""));
            int year = LocalDate.now().plusMonths(4).getYear() + 1;
            return done(OFFICER, "changed", address, "POST", address + "/editions", "{\"years\": [" + year + "]}");
        });
        changes.put("importCampaigns", () -> {
            String word = "spoor" + UUID.randomUUID().toString().replace("-", "");
            String item = campaign("unizo", "").replace("Spoor", word);
            json(OFFICER, "{\"items\": [" + item + "]}")
                    .post("/v1/campaignImports")
                    .then()
                    .statusCode(200);
            return new Change(
                    OFFICER,
                    "created",
                    as("coordinator").get("/v1/campaigns?q=" + word).path("items[0].id"));
        });
    }

    private void describePeople() {
        changes.put("erasePersonalData", () -> {
            String code = newCode();
            make("organizations", Calls.organization(code));
            String draft = create("officer-" + code, "campaigns", campaign(code, ""));
            made.add(0, draft);
            String account = (String) Trail.of(id(draft)).get(0).get("accountId");
            String person = "{\"person\": \"officer-" + code + "\"}";
            return done("admin", "removed", account, "POST", "/v1/personalDataErasures", person);
        });
    }

    private void describePolicies() {
        String address = "/v1/conflictPolicies/missedSynergy";
        changes.put(
                "changeConflictPolicy",
                () -> done(
                        "coordinator",
                        "changed",
                        address,
                        "PATCH",
                        address,
                        "{\"numbers\": {\"mostDaysBetween\": 29}}"));
        changes.put(
                "replaceConflictPolicy",
                () -> done("coordinator", "changed", address, "PUT", address, POLICY.formatted(30)));
    }

    private void describeConflicts() {
        conflict("waiveConflict", OFFICER, "PUT", "waiver", "{\"reason\": \"Afgesproken\"}");
        conflict("commentOnConflict", OFFICER, "POST", "comments", "{\"text\": \"Gezien\"}");
        conflict("assignConflict", "coordinator", "PUT", "assignment", "{\"organization\": \"voka\"}");
        conflict("settleConflict", "coordinator", "PUT", "settlement", "{\"decision\": \"Zo\"}");
        changes.put("withdrawConflictWaiver", () -> {
            String address = newConflict();
            json("coordinator", "{\"reason\": \"Afgesproken\"}")
                    .put(address + "/waiver")
                    .then()
                    .statusCode(200);
            return done(OFFICER, "removed", address, "DELETE", address + "/waiver", null);
        });
        changes.put("unassignConflict", () -> {
            String address = newConflict();
            done("coordinator", "created", address, "PUT", address + "/assignment", "{\"organization\": \"voka\"}");
            return done("coordinator", "removed", address, "DELETE", address + "/assignment", null);
        });
    }

    private void conflict(String name, String account, String method, String part, String body) {
        changes.put(name, () -> {
            String address = newConflict();
            return done(account, "created", address, method, address + "/" + part, body);
        });
    }

    private String newConflict() {
        String mine = make("campaigns", campaign("unizo", ", \"status\": \"proposed\""));
        make("campaigns", campaign("voka", ", \"status\": \"proposed\""));
        return "/v1/conflicts/"
                + as("coordinator").get(mine + "/conflicts?type=duplication").path("items[0].id");
    }

    private void resource(String name, String collection, Supplier<String> body, String change) {
        resource(name, collection, body, change, "coordinator");
    }

    private void resource(String name, String collection, Supplier<String> body, String change, String account) {
        changes.put("create" + name, () -> {
            String address = create(account, collection, body.get());
            made.add(address);
            return new Change(account, "created", id(address));
        });
        changes.put("change" + name, () -> {
            String address = make(collection, body.get());
            return done(account, "changed", address, "PATCH", address, change);
        });
        changes.put("delete" + name, () -> {
            String address = make(collection, body.get());
            return done(account, "removed", address, "DELETE", address, null);
        });
    }

    private String make(String collection, String body) {
        String address = create("coordinator", collection, body);
        made.add(address);
        return address;
    }

    /** @param operation what the trail should call it */
    static Change done(String account, String operation, String resource, String method, String address, String body) {
        RequestSpecification request = as(account);
        if (body != null) {
            request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                    .body(body);
        }
        if (!method.equals("POST")) {
            request.header("If-Match", "*");
        }
        assertThat(request.request(method, address).statusCode())
                .as(method + " " + address)
                .isBetween(200, 299);
        return new Change(account, operation, id(resource));
    }

    private static Set<String> operations() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(RestAssured.get("/doc/openapi.json").asByteArray());
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .forEach(path -> path.properties().stream()
                        .filter(method -> CHANGING.contains(method.getKey()))
                        .forEach(method -> operations.add(
                                method.getValue().get("operationId").asText())));
        return operations;
    }
}
