package be.eenstem.webhook;

import static be.eenstem.Api.as;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.Metrics;
import be.eenstem.OwnDatabase;
import be.eenstem.platform.outbound.TestNames;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What is announced arrives, signed, once or more under one id, or stands there with what went wrong. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class DeliveryTest extends DeliveryFixture {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    @Inject
    Webhooks webhooks;

    @Test
    void whatIsAnnouncedArrivesSignedAtAllWhoWantIt() throws InterruptedException {
        Hooks.Made one = Hooks.of("unizo", receiver.url(), EVENT);
        Hooks.of("unizo", receiver.url() + "/other", "ping");
        Hooks.Made off = Hooks.of("voka", receiver.url() + "/off", EVENT);
        patch(off.account(), "*", "{\"enabled\": false}")
                .patch(off.address())
                .then()
                .statusCode(200);
        assertThat(in(() -> webhooks.reachable(EVENT))).containsExactly("unizo");
        UUID subject = UUID.randomUUID();
        Announcement told = new Announcement("unizo", EVENT, subject, Map.of("title", "Zoë"));
        Announcement untold = new Announcement("voka", EVENT, subject, Map.of());
        assertThat(in(() -> webhooks.announce(List.of(told, untold)))).isEqualTo(1);
        courier.sendDue();
        Receiver.Call call = receiver.next();
        assertThat(call.isSignedWith(one.secret())).isTrue();
        assertThat(call.isSignedWith(off.secret())).isFalse();
        assertThat(call.timestamp()).isEqualTo("" + now.toEpochSecond());
        assertThat(call.type()).isEqualTo("application/json");
        JsonPath body = new JsonPath(call.body());
        assertThat(body.getString("type")).isEqualTo(EVENT);
        assertThat(OffsetDateTime.parse(body.getString("timestamp"))).isEqualTo(now);
        assertThat(body.getString("data.title")).isEqualTo("Zoë");
        JsonPath delivery = one.await(one.address() + "/deliveries/" + call.id(), "delivered");
        assertThat(delivery.getString("subject")).isEqualTo(subject.toString());
        assertThat(delivery.getInt("attempts")).isEqualTo(1);
        assertThat(receiver.waiting()).isZero();
        assertThat(Metrics.number("eenstem_webhook_call_seconds_count{outcome=\"delivered\"}"))
                .isPositive();
    }

    @Test
    void whatIsRolledBackIsNeverSent() throws InterruptedException {
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        assertThatThrownBy(() -> in(() -> {
                    webhooks.announce("unizo", EVENT, null, Map.of());
                    throw new IllegalStateException();
                }))
                .isNotNull();
        assertThatThrownBy(() -> in(() -> webhooks.announce("unizo", EVENT, null, Map.of("x", "x".repeat(65_536)))))
                .hasMessageContaining("64 KB");
        assertThatThrownBy(() -> in(() -> webhooks.announce("unizo", "no.event", null, Map.of())))
                .hasMessageContaining("no.event");
        courier.sendDue();
        assertThat(made.deliveries().getList("items")).isEmpty();
    }

    @Test
    void aFailureIsTriedAgainUnderTheSameIdAndParkedAfterADay() throws InterruptedException {
        receiver.answering(500);
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        String delivery = made.ping();
        courier.sendDue();
        Receiver.Call first = receiver.next();
        JsonPath failed = made.await(delivery, "waiting");
        assertThat(failed.getList("failures.problem")).containsExactly("status500");
        assertThat(OffsetDateTime.parse(failed.getString("nextAttemptAt"))).isAfter(now);
        later(A_WHILE);
        courier.sendDue();
        Receiver.Call second = receiver.next();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.timestamp()).isNotEqualTo(first.timestamp());
        assertThat(second.isSignedWith(made.secret())).isTrue();
        await(() -> made.await(delivery, "waiting").getInt("failures.size()") == 2);
        later(Duration.ofDays(1));
        courier.sendDue();
        JsonPath parked = made.await(delivery, "parked");
        assertThat(parked.getList("failures")).hasSize(3);
        assertThat(parked.getInt("responseStatus")).isEqualTo(500);
        assertThat(as(made.account())
                        .get(made.address() + "/deliveries?state=parked&sort=-createdAt")
                        .<Integer>path("total"))
                .isEqualTo(1);

        receiver.answering(204);
        made.repeat(delivery);
        courier.sendDue();
        made.await(delivery, "delivered");
        made.repeat(delivery);
        courier.sendDue();
        assertThat(List.of(
                        receiver.next().id(),
                        receiver.next().id(),
                        receiver.next().id()))
                .containsOnly(first.id());
        assertThat(made.await(delivery, "delivered").getList("failures")).hasSize(3);
    }

    @Test
    void whoHangsHoldsUpNobodyElse() throws InterruptedException {
        receiver.hanging();
        try (Receiver other = new Receiver()) {
            Hooks.Made hanging = Hooks.of("unizo", receiver.url(), EVENT);
            Hooks.Made answering = Hooks.of("voka", other.url("localhost"), "ping");
            Announcement told = new Announcement("unizo", EVENT, null, Map.of());
            in(() -> webhooks.announce(Collections.nCopies(20, told)));
            Thread round = new Thread(this::sendDue);
            round.start();
            receiver.next();
            receiver.next();
            String delivery = answering.ping();
            answering.await(delivery, "delivered");
            assertThat(receiver.waiting()).isZero();
            receiver.close();
            as("coordinator")
                    .header("If-Match", "*")
                    .delete(hanging.address())
                    .then()
                    .statusCode(204);
            round.join();
        }
    }

    @Test
    void aPingThatWaitsIsGivenAgainAndTriedAtOnce() throws InterruptedException {
        receiver.answering(500);
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        String ping = made.ping();
        courier.sendDue();
        made.await(ping, "waiting");
        receiver.answering(204);
        as(made.account())
                .post(made.address() + "/ping")
                .then()
                .statusCode(200)
                .body("href", org.hamcrest.Matchers.is(ping));
        courier.sendDue();
        assertThat(made.await(ping, "delivered").getInt("attempts")).isEqualTo(2);
        assertThat(made.ping()).isNotEqualTo(ping);
    }

    @Test
    void manyToOneHostGoOneAfterTheOther() throws InterruptedException {
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        Announcement told = new Announcement("unizo", EVENT, null, Map.of());
        assertThat(in(() -> webhooks.announce(Collections.nCopies(100, told)))).isEqualTo(100);
        courier.sendDue();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            ids.add(receiver.next().id());
        }
        assertThat(ids).hasSize(100);
        await(() -> made.deliveries()
                        .getList("items.findAll { it.state == 'delivered' }")
                        .size()
                == 100);
        assertThat(receiver.waiting()).isZero();
    }

    @Test
    void whoIsGoneIsCalledNoMore() throws InterruptedException {
        receiver.answering(410);
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        String gone = made.ping();
        courier.sendDue();
        assertThat(made.await(gone, "parked").getList("failures.problem")).containsExactly("gone");
        assertThat(as(made.account()).get(made.address()).<Boolean>path("enabled"))
                .isFalse();
        String late = made.ping();
        courier.sendDue();
        assertThat(made.await(late, "parked").getList("failures.problem")).containsExactly("disabled");
        assertThat(in(() -> webhooks.announce("unizo", EVENT, null, Map.of()))).isZero();
        receiver.next();
        assertThat(receiver.waiting()).isZero();
        as("coordinator")
                .get("/v1/auditEntries?resourceId=" + made.id())
                .then()
                .body("items[0].after.enabled", org.hamcrest.Matchers.is(false))
                .body("items[0].accountName", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void nobodyLeadsItInward() throws InterruptedException {
        receiver.answering(302);
        Hooks.Made made = Hooks.of("unizo", receiver.url(), EVENT);
        String redirected = made.ping();
        courier.sendDue();
        JsonPath failed = made.await(redirected, "waiting");
        assertThat(failed.getList("failures.problem")).containsExactly("redirect");
        assertThat(failed.getInt("responseStatus")).isEqualTo(302);
        assertThat(receiver.next().path()).isEqualTo("/hook");
        assertThat(receiver.waiting()).isZero();

        TestNames.are(Map.of("hooks.example", List.of("127.0.0.1")));
        Hooks.Made moving = Hooks.of("voka", receiver.url("hooks.example"), EVENT);
        TestNames.are(Map.of("hooks.example", List.of("10.0.0.1")));
        String moved = moving.ping();
        courier.sendDue();
        assertThat(moving.await(moved, "waiting").getList("failures.problem")).containsExactly("forbiddenAddress");
        assertThat(receiver.waiting()).isZero();
    }

    private void sendDue() {
        try {
            courier.sendDue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Callable<Boolean> condition) {
        try {
            for (int i = 0; i < 200 && !condition.call(); i++) {
                Thread.sleep(50);
            }
            assertThat(condition.call()).isTrue();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
