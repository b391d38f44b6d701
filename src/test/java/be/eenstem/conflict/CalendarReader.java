package be.eenstem.conflict;

import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.PlannedBlackout;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.PlannedEnforcement;
import be.eenstem.conflict.bruteforce.PlannedFocus;
import be.eenstem.conflict.bruteforce.PlannedPressure;
import be.eenstem.conflict.bruteforce.TestAudience;
import be.eenstem.conflict.bruteforce.TestPolicies;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Reads the tables as a calendar of the brute force. */
@ApplicationScoped
public class CalendarReader {

    private static final String READ_CAMPAIGNS = """
            select c.*, array(select organization from campaign_carrier where campaign = c.id) as carriers,
                   array(select aspect from campaign_aspect where campaign = c.id) as aspects
            from campaign c""";

    private static final String READ_FIXTURES =
            "select f.*, array(select aspect from fixture_aspect where fixture = f.id) as aspects from fixture f";

    private final Statements statements;

    CalendarReader(Statements statements) {
        this.statements = statements;
    }

    Calendar read() {
        Calendar empty = Calendar.empty();
        return new Calendar(
                statements.query(READ_CAMPAIGNS, CalendarReader::campaign),
                statements.query("select * from blackout", CalendarReader::blackout),
                statements.query("select * from focus_entry", CalendarReader::focus),
                statements.query(READ_FIXTURES, CalendarReader::fixture),
                statements.query("select * from pressure_policy", CalendarReader::pressure),
                policies(),
                kinds(),
                names(empty));
    }

    private static PlannedCampaign campaign(ResultSet row) throws SQLException {
        return new PlannedCampaign(
                Statements.id(row, "id"),
                row.getString("title"),
                row.getString("lead"),
                Set.copyOf(Statements.texts(row, "carriers")),
                row.getString("umbrella"),
                Set.copyOf(Statements.texts(row, "aspects")),
                Statements.day(row, "start_day"),
                Statements.day(row, "end_day"),
                audience(row),
                row.getInt("weight"),
                row.getString("exemption_ground") != null,
                row.getString("status"),
                Statements.day(row, "proposed_on"));
    }

    private static PlannedBlackout blackout(ResultSet row) throws SQLException {
        return new PlannedBlackout(
                Statements.id(row, "id"),
                Statements.day(row, "start_day"),
                Statements.day(row, "end_day"),
                Set.copyOf(Statements.texts(row, "applies_to")),
                row.getString("severity"));
    }

    private static PlannedFocus focus(ResultSet row) throws SQLException {
        return new PlannedFocus(
                Statements.id(row, "id"),
                row.getString("aspect"),
                row.getString("sector"),
                Statements.day(row, "start_day"),
                Statements.day(row, "end_day"));
    }

    private static PlannedEnforcement fixture(ResultSet row) throws SQLException {
        return new PlannedEnforcement(
                Statements.id(row, "id"),
                row.getString("kind"),
                Statements.day(row, "start_day"),
                Statements.day(row, "end_day"),
                Set.copyOf(Statements.texts(row, "aspects")),
                audience(row));
    }

    private static PlannedPressure pressure(ResultSet row) throws SQLException {
        return new PlannedPressure(
                Statements.id(row, "id"),
                audience(row),
                row.getInt("window_days"),
                row.getInt("threshold"),
                row.getString("severity"),
                row.getBoolean("enabled"));
    }

    private static TestAudience audience(ResultSet row) throws SQLException {
        return new TestAudience(
                Set.copyOf(Statements.texts(row, "sectors")),
                Set.copyOf(Statements.texts(row, "sizes")),
                Set.copyOf(Statements.texts(row, "regions")),
                Set.copyOf(Statements.texts(row, "roles")));
    }

    private TestPolicies policies() {
        Map<String, TestPolicies.TypePolicy> types = new TreeMap<>();
        statements.each(
                """
                select type, enabled, severity,
                       coalesce((select max(value::int) from jsonb_each_text(numbers)), 0) as days
                from conflict_policy""",
                row -> types.put(
                        row.getString("type"),
                        new TestPolicies.TypePolicy(
                                row.getBoolean("enabled"), row.getString("severity"), row.getInt("days"))));
        return new TestPolicies(types, terms("containerTerms"), terms("negativeTerms"));
    }

    private List<String> terms(String list) {
        return statements.query("""
                select term from conflict_policy, jsonb_array_elements_text(words -> ?) as t (term)
                where type = 'messageGuideline'""", row -> row.getString("term"), list);
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        statements.each("select code, kind from organization", row -> kinds.put(row.getString(1), row.getString(2)));
        return kinds;
    }

    private Map<String, List<String>> names(Calendar empty) {
        Map<String, List<String>> names = new HashMap<>(empty.aspectNames());
        statements.each(
                "select code, name ->> 'nl', name ->> 'fr', name ->> 'en' from aspect",
                row -> names.put(
                        row.getString(1),
                        java.util.stream.Stream.of(row.getString(2), row.getString(3), row.getString(4))
                                .filter(Objects::nonNull)
                                .toList()));
        return names;
    }
}
