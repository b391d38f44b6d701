package be.eenstem.reminder;

import static be.eenstem.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.MailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What all local authorities were told of a campaign is set right for all of them in the transaction that moves it. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class MovingTest {

    private static final LocalDate START = LocalDate.of(2029, 9, 3);
    private static final int AUTHORITIES = 300;

    @Inject
    ReminderSchedule schedule;

    @Inject
    DataSource database;

    @AfterEach
    void takeAway() throws SQLException {
        Calendar.startOver(database);
        sql("delete from organization where code like 'verhuis-%'");
        Calendar.comeBack();
    }

    @Test
    void correctsJustThoseWhoWereTold() throws SQLException {
        Calendar.startOver(database);
        sql("""
                insert into organization (code, name, kind, type, level, regions, contacts)
                select 'verhuis-' || n, 'Verhuis ' || n, 'government', 'municipality', 'local', '{72037}',
                       jsonb_build_array(jsonb_build_object('name', 'Onthaal', 'email', 'onthaal@verhuis' || n || '.example'))
                from generate_series(1, %d) n""".formatted(AUTHORITIES));
        Calendar.on(START.minusDays(300));
        String campaign = Calendar.confirmed("Verhuist", "acerta", START, START.plusDays(11), "");
        assertThat(on(START.minusDays(57))).hasSize(AUTHORITIES);
        sql("""
                insert into organization (code, name, kind, type, level, regions, contacts)
                values ('verhuis-later', 'Later', 'government', 'municipality', 'local', '{72037}',
                        '[{"name": "Onthaal", "email": "onthaal@later.example"}]')""");
        Calendar.on(START.minusDays(50));
        Calendar.change(campaign, "{\"period\": {\"start\": \"2029-09-17\", \"end\": \"2029-09-28\"}}");
        assertThat(number("select count(*) from reminder where correction and state = 'due'"))
                .isGreaterThanOrEqualTo(AUTHORITIES);
        Calendar.move(campaign, "confirmed");
        List<MimeMessage> corrections = on(START.minusDays(49));
        assertThat(corrections)
                .hasSize(AUTHORITIES)
                .allMatch(mail -> MailServer.subject(mail).equals("Gewijzigd: Verhuist"));
        assertThat(on(START.minusDays(48))).isEmpty();
        assertThat(as("coordinator")
                        .get("/v1/reminders?organization=verhuis-later&campaign=" + campaign)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private List<MimeMessage> on(LocalDate day) {
        return Calendar.mails(schedule, day).stream()
                .filter(mail -> MailServer.to(mail).startsWith("onthaal@"))
                .toList();
    }

    private void sql(String statement) throws SQLException {
        Calendar.sql(database, statement);
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement plain = connection.createStatement();
                ResultSet row = plain.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
