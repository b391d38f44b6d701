package be.eenstem.bench;

import be.eenstem.process.Authorities;
import be.eenstem.process.Home;
import java.io.IOException;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How fast reminders that are due all at once go out, and how fast the same server takes plain mails. In docs/performance.md. */
class ReminderBenchmark {

    private static final int REMINDERS = Integer.getInteger("eenstem.bench.reminders", 100_000);
    private static final int WARM_UP = 5_000;
    private static final Set<String> PARTS =
            Set.of(System.getProperty("eenstem.bench.parts", "reminders").split(","));

    /** Plain mails go before and after, as the machine is faster now and then. */
    @Test
    void measure() throws Exception {
        Assumptions.assumeTrue(PARTS.contains("reminders"), "not among eenstem.bench.parts");
        try (Receiver receiver = new Receiver();
                PlainMails plain = new PlainMails(receiver);
                Home home = new Home()) {
            fill(home);
            write(home, receiver);
            plain.send(WARM_UP);
            double before = plain.send(REMINDERS / 2);
            double rate = send(home, receiver);
            double after = plain.send(REMINDERS / 2);
            double plainRate = REMINDERS / 2 * 2 / (before + after);
            System.out.printf("plain mails a second before: %.0f%n", REMINDERS / 2 / before);
            System.out.printf("plain mails a second after: %.0f%n", REMINDERS / 2 / after);
            System.out.printf("plain mails a second: %.0f%n", plainRate);
            System.out.printf("reminders a second: %.0f%n", rate);
            System.out.printf("ratio: %.2f%n", rate / plainRate);
        }
    }

    private static void fill(Home home) throws Exception {
        try (Service service = Service.start(
                        home,
                        "filled",
                        Map.of("EENSTEM_REMINDERS_SEND_EVERY", "off", "EENSTEM_REMINDERS_PASS_EVERY", "off"));
                Connection database = service.database()) {
            Authorities.fill(database, REMINDERS);
        }
    }

    /** Has all of them written down, each in a mail of its own. */
    private static void write(Home home, Receiver receiver) throws Exception {
        Map<String, String> environment = new HashMap<>(receiver.environment());
        environment.put("EENSTEM_REMINDERS_SEND_EVERY", "off");
        try (Service service = Service.start(home, "writing", environment);
                Connection database = service.database()) {
            await(database, "select count(*) from reminder_pass where day is not null", 1);
            expect(database, "select count(*) from reminder where state = 'due'");
            expect(database, "select count(*) from job where state = 'waiting' and attempts = 0");
            memory("written down", service);
        }
    }

    private static double send(Home home, Receiver receiver) throws Exception {
        receiver.startOver();
        try (Service service = Service.start(home, "sending", receiver.environment());
                Connection database = service.database()) {
            receiver.await(REMINDERS);
            await(database, "select count(*) from reminder where state = 'sent'", REMINDERS);
            double rate = receiver.rate();
            await(database, "select count(*) from job where state = 'done'", REMINDERS);
            memory("sent", service);
            System.out.printf("received: %,d, different ones: %,d%n", receiver.received(), receiver.different());
            return rate;
        }
    }

    private static void memory(String when, Service service) throws IOException {
        System.out.printf("memory in MB, heap at most %s, all %s: %s%n", Service.HEAP, when, service.memory());
    }

    private static void await(Connection database, String count, int number) throws Exception {
        while (Sql.number(database, count) < number) {
            Thread.sleep(100);
        }
    }

    private static void expect(Connection database, String count) throws Exception {
        if (Sql.number(database, count) != REMINDERS) {
            throw new IllegalStateException(Sql.number(database, count) + ", not " + REMINDERS + ": " + count);
        }
    }
}
