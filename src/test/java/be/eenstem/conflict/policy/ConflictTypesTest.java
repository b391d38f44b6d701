package be.eenstem.conflict.policy;

import static be.eenstem.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list that explains each type of conflict. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConflictTypesTest {

    private static final String LIST = "/v1/refData/conflictTypes";

    @Test
    void hasTheTypesThatThereArePoliciesFor() {
        List<String> policies = as("coordinator").get("/v1/conflictPolicies").path("items.type");
        List<String> explained = given().get(LIST).path("items.code");
        assertThat(explained).isEqualTo(policies);
    }

    @Test
    void explainsEachInThreeLanguagesInTwoSentences() {
        List<Map<String, Map<String, String>>> types = given().get(LIST).path("items");
        assertThat(types).hasSize(11).allSatisfy(type -> {
            assertThat(type.get("name").keySet()).containsExactlyInAnyOrder("nl", "fr", "en");
            assertThat(type.get("description").keySet()).containsExactlyInAnyOrder("nl", "fr", "en");
            assertThat(type.get("description").values())
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text.split("\\.( |$)")).hasSize(2));
        });
    }

    @Test
    void otherListsNeedNoDescription() {
        given().get(LIST + "/focusGap").then().statusCode(200).body("description.en", startsWith("A topic"));
        given().get("/v1/refData/sectors/F").then().body("code", is("F"), "description", nullValue());
    }
}
