package be.eenstem.consultation;

import static be.eenstem.Api.json;
import static be.eenstem.Calls.newCode;
import static be.eenstem.consultation.Rounds.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A selector finds those that fit everything it names. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelectorTest {

    private static final String ORGANIZATION = """
            {"code": "%s", "name": "Test", "kind": "%s", "type": "%s", "level": "%s"%s}""";

    private String town;
    private String farTown;
    private String agency;
    private String fund;
    private String friend;
    private String network;
    private String plan;

    @BeforeEach
    void register() {
        town = organization(
                "government", "municipality", "local", ", \"regions\": [\"44083\"], \"leverage\": \"vertical\"");
        farTown = organization("government", "municipality", "local", ", \"regions\": [\"11018\"]");
        agency = organization("government", "agency", "flemish", ", \"regions\": [\"BE2\"]");
        fund = organization(
                "intermediary", "sectorFund", "flemish", ", \"sectors\": [\"F41\"], \"leverage\": \"lever\"");
        friend = organization("intermediary", "sectorFund", "flemish", ", \"sectors\": [\"C10\"]");
        network = newCode();
        json("coordinator", """
                        {"code": "%s", "name": "Net", "driver": "other", "members": [%s]}""".formatted(network, Rounds.quoted(List.of(town, farTown, agency, fund, friend))))
                .post("/v1/networks")
                .then()
                .statusCode(201);
        plan = Rounds.plan();
    }

    @Test
    void itFindsWhatTheOrganizationsAreLike() {
        assertThat(found("\"kinds\": [\"intermediary\"]")).containsExactlyInAnyOrder(fund, friend);
        assertThat(found("\"levels\": [\"local\", \"flemish\"], \"types\": [\"agency\", \"municipality\"]"))
                .containsExactlyInAnyOrder(town, farTown, agency);
        assertThat(found("\"types\": [\"municipality\"], \"regions\": [\"BE23\"]"))
                .as("all local authorities of a province")
                .containsExactly(town);
        assertThat(found("\"regions\": [\"BE2\"]")).containsExactlyInAnyOrder(town, farTown, agency);
        assertThat(found("\"sectors\": [\"F\"]")).containsExactly(fund);
        assertThat(found("\"tier\": 1")).containsExactly(agency);
        assertThat(found("\"tier\": 2")).containsExactlyInAnyOrder(town, farTown);
        assertThat(found("\"tier\": 3")).containsExactly(fund);
        assertThat(found("\"tier\": 4")).containsExactly(friend);
    }

    /** Among the members of a network of its own, so that others are not found. */
    private List<String> found(String criteria) {
        return json("coordinator", """
                        {"plan": "%s", "version": 1, "deadline": "%s", "selector": {"networks": ["%s"], %s}}""".formatted(plan, TODAY, network, criteria))
                .post("/v1/consultations")
                .then()
                .statusCode(201)
                .extract()
                .path("invited");
    }

    private static String organization(String kind, String type, String level, String more) {
        String code = newCode();
        json("coordinator", ORGANIZATION.formatted(code, kind, type, level, more))
                .post("/v1/organizations")
                .then()
                .statusCode(201);
        return code;
    }
}
