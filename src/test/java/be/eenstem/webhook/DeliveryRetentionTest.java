package be.eenstem.webhook;

import static be.eenstem.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.OwnDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nothing is kept longer than somebody may need it. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class DeliveryRetentionTest extends DeliveryFixture {

    @Inject
    SendingService sending;

    @Test
    void whatWasDeliveredIsForgottenAfterAMonth() throws InterruptedException {
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        String old = made.ping();
        courier.sendDue();
        made.await(old, "delivered");
        later(Duration.ofDays(20));
        String young = made.ping();
        courier.sendDue();
        made.await(young, "delivered");
        later(Duration.ofDays(11));
        sending.forgetOld();
        as(made.account()).get(old).then().statusCode(404);
        as(made.account()).get(young).then().statusCode(200);
        assertThat(in(() -> statements.number("select count(*) from job where kind = 'webhook'")))
                .isEqualTo(1);
    }

    @Test
    void whatWasParkedIsForgottenAfterAQuarter() throws InterruptedException {
        receiver.answering(410);
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        String gone = made.ping();
        courier.sendDue();
        made.await(gone, "parked");
        later(Duration.ofDays(89));
        sending.forgetOld();
        as(made.account()).get(gone).then().statusCode(200);
        later(Duration.ofDays(2));
        sending.forgetOld();
        as(made.account()).get(gone).then().statusCode(404);
    }

    @Test
    void aSecretThatSignsNoMoreIsForgotten() {
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        as(made.account()).post(made.address() + "/secret").then().statusCode(200);
        later(Duration.ofHours(23));
        sending.forgetOld();
        assertThat(formerSecrets(made)).isEqualTo(1);
        later(Duration.ofHours(2));
        sending.forgetOld();
        assertThat(formerSecrets(made)).isZero();
    }

    private long formerSecrets(Hooks.Made made) {
        return in(() -> statements.number(
                "select count(*) from webhook where id = ? and former_secret is not null", made.id()));
    }
}
