package be.eenstem.bench;

import be.eenstem.process.Authorities;
import be.eenstem.process.Home;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How fast reminders that are due all at once go out, and how fast the same server takes plain mails. In docs/performance.md. */
class ReminderBenchmark {

    private static final int REMINDERS = Integer.getInteger("eenstem.bench.reminders", 20_000);
    private static final int WARM_UP = 5_000;
    private static final int CONNECTIONS = 10;
    private static final String SENT = "select count(*) from reminder where state = 'sent'";
    private static final Set<String> PARTS =
            Set.of(System.getProperty("eenstem.bench.parts", "reminders").split(","));

    @Test
    void measure() throws Exception {
        Assumptions.assumeTrue(PARTS.contains("reminders"), "not among eenstem.bench.parts");
        double plain = plain();
        GreenMail mail = server();
        try (Home home = new Home()) {
            try (Service service = Service.start(
                            home,
                            "filled",
                            Map.of("EENSTEM_REMINDERS_SEND_EVERY", "off", "EENSTEM_REMINDERS_PASS_EVERY", "off"));
                    Connection database = service.database()) {
                Authorities.fill(database, REMINDERS);
            }
            try (Service service = Service.start(home, "sending", environment(mail));
                    Connection database = service.database()) {
                report(plain, service, database);
            }
            System.out.printf("received: %,d%n", mail.getReceivedMessages().length);
        } finally {
            mail.stop();
        }
    }

    private static void report(double plain, Service service, Connection database) throws Exception {
        awaitSent(database, 1);
        double before = Sql.number(database, SENT);
        long begin = System.nanoTime();
        awaitSent(database, REMINDERS);
        double rate = (REMINDERS - before) / ((System.nanoTime() - begin) / 1e9);
        System.out.printf("plain mails a second: %.0f%n", plain);
        System.out.printf("reminders a second: %.0f%n", rate);
        System.out.printf("ratio: %.2f%n", rate / plain);
        System.out.printf("heap at most %s: %s%n", Service.HEAP, service.memory());
    }

    private static void awaitSent(Connection database, int number) throws Exception {
        while (Sql.number(database, SENT) < number) {
            Thread.sleep(200);
        }
    }

    private static Map<String, String> environment(GreenMail mail) {
        return Map.of(
                "QUARKUS_MAILER_FROM", "kalender@eenstem.example",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(mail.getSmtp().getPort()),
                "EENSTEM_REMINDERS_HOUR", "0",
                "EENSTEM_REMINDERS_SEND_EVERY", "1s");
    }

    /** As many, by the same client, with as many connections, and mails of the same size. */
    private static double plain() throws Exception {
        GreenMail mail = server();
        Vertx vertx = Vertx.vertx();
        try {
            MailClient client = MailClient.create(
                    vertx, new MailConfig("127.0.0.1", mail.getSmtp().getPort()).setMaxPoolSize(CONNECTIONS));
            send(client, WARM_UP);
            long begin = System.nanoTime();
            send(client, REMINDERS);
            return REMINDERS / ((System.nanoTime() - begin) / 1e9);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
            mail.stop();
        }
    }

    private static void send(MailClient client, int number) throws InterruptedException {
        Semaphore turns = new Semaphore(2 * CONNECTIONS);
        CountDownLatch left = new CountDownLatch(number);
        for (int mail = 0; mail < number; mail++) {
            turns.acquire();
            client.sendMail(message(mail)).onComplete(sent -> {
                turns.release();
                left.countDown();
            });
        }
        left.await();
    }

    private static MailMessage message(int number) {
        String text = "Samen sterk van Trekker start op 28 november 2026. Bestuur kan mee.\n".repeat(6);
        return new MailMessage(
                        "kalender@eenstem.example", "onthaal@bestuur" + number + ".example", "Start: Samen sterk", text)
                .setHtml("<p>" + text.repeat(3) + "</p>");
    }

    private static GreenMail server() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
