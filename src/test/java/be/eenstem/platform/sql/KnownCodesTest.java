package be.eenstem.platform.sql;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KnownCodesTest {

    private static final String UMBRELLA = "umbrella";
    private static final String INSERT = "insert into umbrella (code, slogan) values (?, 'Samen')";

    @Inject
    KnownCodes codes;

    @Inject
    ChangeNumbers numbers;

    @Inject
    DataSource database;

    private final String code = Calls.newCode();

    /** So that there is something to be stale. */
    @BeforeEach
    void haveTheCodesInMemory() {
        isNotKnownToARequest();
        assertThat(isKnownHere()).isFalse();
    }

    @Test
    void aCodeIsKnownToTheRequestsAfterTheOneThatAddedIt() {
        json("coordinator", "{\"code\": \"%s\", \"slogan\": \"Samen\"}".formatted(code))
                .post("/v1/umbrellas")
                .then()
                .statusCode(201);
        isKnownToARequest();
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/umbrellas/" + code)
                .then()
                .statusCode(204);
        isNotKnownToARequest();
    }

    @Test
    void aTransactionKnowsItsOwnCodesAndNobodyElseThoseItRollsBack() throws SQLException {
        QuarkusTransaction.begin();
        try {
            execute(INSERT, code);
            numbers.advance(UMBRELLA);
            assertThat(codes.has(UMBRELLA, code)).isTrue();
            isNotKnownToARequest();
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(codes.has(UMBRELLA, code)).isFalse();
        isNotKnownToARequest();
    }

    @Test
    void aNumberThatWasRolledBackDoesNotComeBack() {
        QuarkusTransaction.begin();
        long lost = numbers.advance(UMBRELLA);
        QuarkusTransaction.rollback();
        long given = QuarkusTransaction.requiringNew().call(() -> numbers.advance(UMBRELLA));
        assertThat(given).isGreaterThan(lost);
        assertThat(numbers.current(UMBRELLA)).isEqualTo(given);
    }

    @Test
    void whatAnotherInstanceAddsIsSeenByTheNumberItGives() throws SQLException {
        execute(INSERT, code);
        isNotKnownToARequest();
        execute("update change_number set number = nextval('change_numbers') where name = ?", UMBRELLA);
        isKnownToARequest();
        assertThat(isKnownHere()).isTrue();
    }

    @Test
    void aRequestAsksOnlyOnceUntilItForgets() throws SQLException {
        long seen = numbers.current(UMBRELLA);
        execute("update change_number set number = nextval('change_numbers') where name = ?", UMBRELLA);
        assertThat(numbers.current(UMBRELLA)).isEqualTo(seen);
        numbers.forget();
        assertThat(numbers.current(UMBRELLA)).isGreaterThan(seen);
    }

    private boolean isKnownHere() {
        numbers.forget();
        return codes.has(UMBRELLA, code);
    }

    private void isKnownToARequest() {
        given().get("/v1/campaigns?umbrella=" + code).then().statusCode(200);
    }

    private void isNotKnownToARequest() {
        given().get("/v1/campaigns?umbrella=" + code).then().statusCode(400);
    }

    private void execute(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }
}
