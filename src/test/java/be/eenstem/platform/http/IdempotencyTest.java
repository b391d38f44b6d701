package be.eenstem.platform.http;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.createOrganization;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.organization;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import be.eenstem.Together;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private final String body = organization(newCode());

    @Test
    void theSameRequestGivesTheSameAnswerAgain() {
        Response first = create("coordinator", key, body);
        Response again = create("coordinator", key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(again.header(header)).isNotBlank().isEqualTo(first.header(header));
        }
        create("coordinator", null, body).then().spec(problem(409, "eenstem:duplicateCode"));
    }

    @Test
    void anotherWayOfWritingTheSameBodyIsTheSameRequest() {
        create("coordinator", key, body).then().statusCode(201);
        create("coordinator", key, body.replace(", ", ",\n   ")).then().statusCode(201);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        create("coordinator", key, body).then().statusCode(201);
        create("coordinator", key, organization(newCode())).then().spec(problem(422, "eenstem:idempotencyKeyReused"));
    }

    @Test
    void aFailureIsNotKept() {
        String code = newCode();
        createOrganization(code);
        create("coordinator", key, organization(code)).then().spec(problem(409, "eenstem:duplicateCode"));
        create("coordinator", key, body).then().statusCode(201);
    }

    @Test
    void theKeysOfCallersAreTheirOwn() {
        create("coordinator", key, body).then().statusCode(201);
        create("admin", key, body).then().spec(problem(409, "eenstem:duplicateCode"));
        create("admin", key, organization(newCode())).then().statusCode(201);
    }

    @Test
    void aKeyIsNotEmptyAndNotTooLong() {
        for (String bad : new String[] {"", "k".repeat(256)}) {
            create("coordinator", bad, body)
                    .then()
                    .spec(problem(400, "belgif:badRequest"))
                    .body("issues[0].in", is("header"))
                    .body("issues[0].name", is("Idempotency-Key"));
        }
        create("coordinator", "k".repeat(255 - key.length()) + key, body).then().statusCode(201);
    }

    @Test
    void concurrentUsesOfAKeyCreateOnce() throws Exception {
        List<Response> answers = together(8, () -> create("coordinator", key, body));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    }

    @Test
    void concurrentUsesOfAKeyForDifferentBodiesCreateOnce() throws Exception {
        List<Response> answers = together(8, () -> create("coordinator", key, organization(newCode())));
        Stream<Integer> states = answers.stream().map(Response::statusCode).sorted();
        assertThat(states).containsExactly(201, 422, 422, 422, 422, 422, 422, 422);
    }

    private static List<Response> together(int times, Callable<Response> call) throws Exception {
        return Together.call(Collections.nCopies(times, call));
    }

    private static Response create(String caller, String key, String body) {
        var request = as(caller).contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/organizations");
    }
}
