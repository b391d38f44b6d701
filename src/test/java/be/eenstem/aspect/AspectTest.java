package be.eenstem.aspect;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.sql.ChangeNumbers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AspectTest {

    @Inject
    ChangeNumbers numbers;

    @Inject
    AspectService aspects;

    @Test
    void anAspectIsCreatedReadChangedAndDeletedEachOnItsCurrentVersion() {
        String created = create("test-stilte", 9001);
        given().get("/v1/aspects/test-stilte")
                .then()
                .statusCode(200)
                .header("ETag", created)
                .body("number", is(9001), "group", is("theme"), "name.nl", is("Naam test-stilte"))
                .body("name", not(hasKey("fr")));
        String changed = patch("coordinator", created, "{\"name\": {\"fr\": \"Silence\"}, \"number\": 9002}")
                .patch("/v1/aspects/test-stilte")
                .then()
                .statusCode(200)
                .body("name.nl", is("Naam test-stilte"), "name.fr", is("Silence"), "number", is(9002))
                .extract()
                .header("ETag");
        assertThat(aspects.names())
                .containsEntry("test-stilte", new LocalizedText("Naam test-stilte", "Silence", null));
        patch("coordinator", created, "{}")
                .patch("/v1/aspects/test-stilte")
                .then()
                .statusCode(412);
        as("coordinator").delete("/v1/aspects/test-stilte").then().statusCode(428);
        as("coordinator")
                .header("If-Match", changed)
                .delete("/v1/aspects/test-stilte")
                .then()
                .statusCode(204);
        given().get("/v1/aspects/test-stilte").then().statusCode(404);
        numbers.forget();
        assertThat(aspects.names()).doesNotContainKey("test-stilte");
    }

    @Test
    void namesEveryFaultAtOnce() {
        json("coordinator", """
                {"code": "a b", "number": 0, "name": {"fr": " ", "en": "%s", "de": "Ruhe"}, "group": "fun"}""".formatted("x".repeat(201)))
                .post("/v1/aspects")
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder("code", "number", "name.nl", "name.fr", "name.en", "name.de", "group"))
                .body("issues.find {it.name == 'name.en'}.detail", is("De lengte moet tussen 1 en 200 liggen."));
    }

    @Test
    void aCodeAndANumberAreGivenOnce() {
        create("test-first", 9011);
        String second = create("test-second", 9012);
        json("coordinator", aspect("test-first", 9013))
                .post("/v1/aspects")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:eenstem:duplicateCode"));
        json("coordinator", aspect("test-third", 9011))
                .post("/v1/aspects")
                .then()
                .statusCode(409)
                .body("detail", is("Een ander deelaspect heeft nummer 9011 al."));
        patch("coordinator", second, "{\"number\": 9011}")
                .patch("/v1/aspects/test-second")
                .then()
                .statusCode(409);
    }

    @Test
    void listsByGroupAndWordsInTheOrderOfTheLongList() {
        create("test-zeta", 9021);
        create("test-alfa", 9022);
        codes("q=NAAM test-&group=theme&pageSize=1000", "test-zeta", "test-alfa");
        codes("q=naam test-&sort=-number&pageSize=1", "test-alfa");
        given().get("/v1/aspects?group=fun").then().statusCode(400).body("issues.name", contains("group"));
    }

    @Test
    void onlyTheCoordinatorWrites() {
        json("admin", aspect("test-forbidden", 9031)).post("/v1/aspects").then().statusCode(403);
        json("officer-vdab", aspect("test-forbidden", 9031))
                .post("/v1/aspects")
                .then()
                .statusCode(403);
    }

    private static void codes(String query, String... codes) {
        given().get("/v1/aspects?" + query).then().statusCode(200).body("items.code", contains(codes));
    }

    private static String create(String code, int number) {
        return json("coordinator", aspect(code, number))
                .post("/v1/aspects")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/aspects/" + code))
                .extract()
                .header("ETag");
    }

    private static String aspect(String code, int number) {
        return """
                {"code": "%1$s", "number": %2$d, "name": {"nl": "Naam %1$s"}, "group": "theme"}""".formatted(code, number);
    }
}
