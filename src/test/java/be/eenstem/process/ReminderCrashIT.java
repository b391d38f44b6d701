package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.database.EmbeddedDatabase;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Two instances send reminders to a real mail server, and one of them is killed again and again: none is lost, and what comes twice
 * is what the server had accepted when its sender died, under the same Message-ID.
 */
class ReminderCrashIT {

    private static final int ROUNDS = Integer.getInteger("eenstem.faults.rounds", 1);
    private static final int REMINDERS = 1000 * ROUNDS;
    private static final int KILLS = 2 * ROUNDS;

    /** What one instance has under way with the mail server at any moment, and of what it took what is not noted yet: two groups. */
    private static final int UNNOTED = 10 + 2 * 20;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = new Random();

    @Test
    void losesNothingAndRepeatsNextToNothing() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (Home home = Home.unpacked();
                EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("external"));
                Connection owner = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())) {
            instance(home, database, 1, Map.of("EENSTEM_REMINDERS_SEND_EVERY", "off"))
                    .awaitHealthy()
                    .close();
            Authorities.fill(owner, REMINDERS);
            send(home, database, owner, mail.getSmtp().getPort());
            assertThat(number(owner, "select count(*) from reminder where state = 'sent'"))
                    .isEqualTo(REMINDERS);
            assertThat(number(owner, "select count(*) from job where state <> 'done'"))
                    .isZero();
            assertReceivedOnce(mail.getReceivedMessages());
        } finally {
            mail.stop();
        }
    }

    private void send(Home home, EmbeddedDatabase database, Connection owner, int port) throws Exception {
        Map<String, String> environment = Map.of(
                "QUARKUS_MAILER_FROM", "kalender@eenstem.example",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(port),
                "EENSTEM_MAIL_PATIENCE", "2s",
                "EENSTEM_REMINDERS_LEASE", "8s",
                "EENSTEM_REMINDERS_HOUR", "0",
                "EENSTEM_REMINDERS_SEND_EVERY", "1s");
        List<ServiceProcess> instances = new ArrayList<>(
                List.of(instance(home, database, 1, environment), instance(home, database, 2, environment)));
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                int sent = kill * REMINDERS / (KILLS + 1) - random.nextInt(REMINDERS / (2 * KILLS + 2));
                await(owner, sent, instances);
                int victim = random.nextInt(2);
                instances.get(victim).kill();
                instances.set(victim, instance(home, database, victim + 1, environment));
            }
            await(owner, REMINDERS, instances);
        } finally {
            instances.forEach(ServiceProcess::close);
        }
    }

    private static void await(Connection owner, int sent, List<ServiceProcess> instances) {
        String count = "select count(*) from reminder where state = 'sent'";
        Await.within(
                PATIENCE,
                () -> number(owner, count) + " were sent, not " + sent + "\n"
                        + instances.get(0).log(),
                () -> number(owner, count) >= sent);
    }

    private static ServiceProcess instance(Home home, EmbeddedDatabase database, int number, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(ExternalDatabaseIT.loginTo(database));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/eenstem");
        environment.put("QUARKUS_LOG_FILE_ENABLED", "false");
        environment.putAll(more);
        return ServiceProcess.start(home, environment);
    }

    private void assertReceivedOnce(MimeMessage[] messages) throws Exception {
        Map<String, Set<String>> ids = new HashMap<>();
        for (MimeMessage message : messages) {
            ids.computeIfAbsent(message.getAllRecipients()[0].toString(), to -> new HashSet<>())
                    .add(message.getMessageID());
        }
        int repeated = messages.length - ids.size();
        System.out.printf("%d reminders, %d kills: %d came twice%n", REMINDERS, KILLS, repeated);
        assertThat(ids).hasSize(REMINDERS);
        assertThat(ids.values()).allMatch(same -> same.size() == 1);
        assertThat(repeated).isLessThanOrEqualTo(KILLS * UNNOTED);
    }

    private static long number(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
