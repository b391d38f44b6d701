package be.eenstem.conflict;

import be.eenstem.calendar.HolidayService;
import be.eenstem.conflict.plan.Reach;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Words;
import be.eenstem.conflict.policy.ConflictPolicies;
import be.eenstem.conflict.policy.PolicyReader;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What campaigns are planned around, as the transaction at hand sees it. */
@ApplicationScoped
class SurroundingsQuery {

    private static final String FOCUS = "select id, aspect, sector, start_day, end_day from focus_entry";
    private static final String BLACKOUTS = """
            select id, start_day, end_day, applies_to, severity,
                   reason ->> 'nl' as nl, reason ->> 'fr' as fr, reason ->> 'en' as en
            from blackout""";
    private static final String ENFORCEMENTS = """
            select f.*, array(select aspect from fixture_aspect where fixture = f.id order by position) as aspects
            from fixture f
            where f.kind = 'enforcement' and exists (select from fixture_aspect a where a.fixture = f.id)""";
    private static final String ASPECTS =
            "select code, name ->> 'nl' as nl, name ->> 'fr' as fr, name ->> 'en' as en from aspect";

    private final Statements statements;
    private final PolicyReader policies;
    private final HolidayService holidays;
    private final Reaches reaches;

    SurroundingsQuery(Statements statements, PolicyReader policies, HolidayService holidays, Reaches reaches) {
        this.statements = statements;
        this.policies = policies;
        this.holidays = holidays;
        this.reaches = reaches;
    }

    Surroundings read() {
        ConflictPolicies current = policies.current();
        return new Surroundings(
                rules(current),
                statements.query(BLACKOUTS, SurroundingsQuery::blackout),
                statements.query(FOCUS, this::focus),
                statements.query(ENFORCEMENTS, this::enforcement),
                current.pressures().stream().map(this::pressure).toList(),
                kinds(),
                aspects(),
                holidays::isHoliday);
    }

    private static Surroundings.Blackout blackout(ResultSet row) throws SQLException {
        return new Surroundings.Blackout(
                Statements.id(row, "id"),
                text(row),
                day(row, "start_day"),
                day(row, "end_day"),
                Statements.texts(row, "applies_to"),
                row.getString("severity"));
    }

    private Surroundings.Focus focus(ResultSet row) throws SQLException {
        String sector = row.getString("sector");
        Reach reach = reaches.of(sector == null ? List.of() : List.of(sector), List.of(), List.of(), List.of());
        return new Surroundings.Focus(
                Statements.id(row, "id"),
                row.getString("aspect"),
                sector,
                reach,
                day(row, "start_day"),
                day(row, "end_day"));
    }

    private Surroundings.Enforcement enforcement(ResultSet row) throws SQLException {
        return new Surroundings.Enforcement(
                Statements.id(row, "id"),
                row.getString("title"),
                Statements.texts(row, "aspects"),
                reaches.of(
                        Statements.texts(row, "sectors"),
                        Statements.texts(row, "sizes"),
                        Statements.texts(row, "regions"),
                        Statements.texts(row, "roles")),
                day(row, "start_day"),
                day(row, "end_day"));
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        statements.each(
                "select code, kind from organization",
                row -> kinds.put(row.getString("code"), row.getString("kind").intern()));
        return kinds;
    }

    private static Map<String, RuleSettings> rules(ConflictPolicies policies) {
        Map<String, RuleSettings> rules = new HashMap<>();
        policies.types().forEach((type, policy) -> {
            Map<String, List<Words>> words = new HashMap<>();
            policy.words()
                    .forEach((name, terms) ->
                            words.put(name, terms.stream().map(Words::of).toList()));
            rules.put(type, new RuleSettings(policy.enabled(), policy.severity(), policy.numbers(), words));
        });
        return rules;
    }

    private Surroundings.PressurePolicy pressure(ConflictPolicies.PressureLimit limit) {
        Audience segment = limit.segment();
        return new Surroundings.PressurePolicy(
                limit.id(),
                limit.name(),
                reaches.of(segment.sectors(), segment.sizes(), segment.regions(), segment.roles()),
                limit.windowDays(),
                limit.threshold(),
                limit.severity());
    }

    private Map<String, Surroundings.AspectNames> aspects() {
        Map<String, Surroundings.AspectNames> aspects = new HashMap<>();
        statements.each(ASPECTS, row -> {
            LocalizedText name = text(row);
            List<Words> said = Stream.of(row.getString("code"), name.nl(), name.fr(), name.en())
                    .filter(one -> one != null)
                    .map(Words::of)
                    .distinct()
                    .toList();
            aspects.put(row.getString("code"), new Surroundings.AspectNames(name, said));
        });
        return aspects;
    }

    private static LocalizedText text(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("nl"), row.getString("fr"), row.getString("en"));
    }

    private static int day(ResultSet row, String column) throws SQLException {
        return (int) Statements.day(row, column).toEpochDay();
    }
}
