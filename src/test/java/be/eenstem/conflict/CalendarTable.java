package be.eenstem.conflict;

import be.eenstem.aspect.FocusChanged;
import be.eenstem.calendar.BlackoutsChanged;
import be.eenstem.calendar.FixturesChanged;
import be.eenstem.campaign.CampaignsChanged;
import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.PlannedBlackout;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.PlannedEnforcement;
import be.eenstem.conflict.bruteforce.PlannedFocus;
import be.eenstem.conflict.bruteforce.PlannedPressure;
import be.eenstem.conflict.bruteforce.TestAudience;
import be.eenstem.conflict.bruteforce.TestPolicies;
import be.eenstem.conflict.policy.ConflictPolicyChanged;
import be.eenstem.conflict.policy.PressurePoliciesChanged;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts calendars of the brute force into the tables, and reads tables back as such a calendar; tells the service as a save does. */
@ApplicationScoped
public class CalendarTable {

    private static final Map<String, String> NUMBERS = Map.of(
            "missedSynergy", "mostDaysBetween",
            "launchClash", "mostDaysApart",
            "focusGap", "leastDays",
            "uncoupledEnforcement", "mostDaysBefore",
            "shortLeadTime", "leastDays");

    private static final String CAMPAIGN = """
            insert into campaign (id, title, kind, lead, umbrella, start_day, end_day, sectors, sizes, regions, roles,
                                  weight, visibility, status, proposed_on, exemption_ground, exemption_reason)
            values (?, ?, 'awareness', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'partners', ?, ?, ?, ?)
            on conflict (id) do update
            set title = excluded.title, lead = excluded.lead, umbrella = excluded.umbrella,
                start_day = excluded.start_day, end_day = excluded.end_day, sectors = excluded.sectors,
                sizes = excluded.sizes, regions = excluded.regions, roles = excluded.roles, weight = excluded.weight,
                status = excluded.status, proposed_on = excluded.proposed_on,
                exemption_ground = excluded.exemption_ground, exemption_reason = excluded.exemption_reason""";

    private static final String LINES = """
            select concat_ws(' ', type, severity,
                             case when type = 'contactPressure' or campaign is null then '-'
                                  else concat_ws(',', campaign, other) end,
                             coalesce(cast(setting as text), '-'),
                             coalesce(days_from || '..' || days_until, 'none')) as line
            from conflict where state <> 'gone' and scope <> 'open'""";

    private final Statements statements;
    private final CalendarReader reader;
    private final Event<Object> events;

    CalendarTable(Statements statements, CalendarReader reader, Event<Object> events) {
        this.statements = statements;
        this.reader = reader;
        this.events = events;
    }

    Calendar read() {
        return reader.read();
    }

    /** Leaves nothing planned. */
    void clear() {
        Set<UUID> campaigns =
                new HashSet<>(statements.query("delete from campaign returning id", row -> Statements.id(row, "id")));
        statements.update("delete from focus_entry");
        statements.update("delete from blackout");
        statements.update("delete from fixture");
        statements.update("delete from pressure_policy");
        write(Calendar.empty().withPolicies(read().policies()), Calendar.empty().withPolicies(TestPolicies.defaults()));
        events.fire(new CampaignsChanged(campaigns));
        List.of(new FocusChanged(), new BlackoutsChanged(), new FixturesChanged(), new PressurePoliciesChanged())
                .forEach(events::fire);
    }

    /** The definitions of those of the conflicts. */
    List<String> indexes() {
        return statements.query(
                "select indexdef from pg_indexes where tablename = 'conflict' order by 1", row -> row.getString(1));
    }

    void forgetConflicts() {
        statements.update("delete from conflict");
        statements.update("delete from footprint");
    }

    /** Cancels campaigns, and makes the policies what they came as. */
    void reset(Collection<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        statements.update("update campaign set status = 'cancelled' where id = any (?)", (Object) ids);
        events.fire(new CampaignsChanged(Set.copyOf(campaigns)));
        write(read().policies(), TestPolicies.defaults());
    }

    /** Makes of one calendar, which is there, another. */
    void write(Calendar before, Calendar after) {
        Set<UUID> campaigns =
                changed(before.campaigns(), after.campaigns(), PlannedCampaign::id, this::write, "campaign");
        if (!campaigns.isEmpty()) {
            events.fire(new CampaignsChanged(campaigns));
        }
        tell(changed(before.focus(), after.focus(), PlannedFocus::id, this::write, "focus_entry"), new FocusChanged());
        tell(
                changed(before.blackouts(), after.blackouts(), PlannedBlackout::id, this::write, "blackout"),
                new BlackoutsChanged());
        tell(
                changed(before.fixtures(), after.fixtures(), PlannedEnforcement::id, this::write, "fixture"),
                new FixturesChanged());
        tell(
                changed(before.pressures(), after.pressures(), PlannedPressure::id, this::write, "pressure_policy"),
                new PressurePoliciesChanged());
        write(before.policies(), after.policies());
    }

    /** The stored conflicts as the brute force writes them, but without the campaigns in contact pressure. */
    SortedSet<String> lines() {
        return new TreeSet<>(statements.query(LINES, row -> row.getString("line")));
    }

    static SortedSet<String> withoutCrowds(Collection<String> lines) {
        return lines.stream()
                .map(line ->
                        line.startsWith("contactPressure ") ? line.replaceFirst("^(\\S+ \\S+) \\S+", "$1 -") : line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void tell(Set<UUID> changed, Object event) {
        if (!changed.isEmpty()) {
            events.fire(event);
        }
    }

    private <T> Set<UUID> changed(
            List<T> before, List<T> after, Function<T, UUID> id, java.util.function.Consumer<T> write, String table) {
        Map<UUID, T> left = new HashMap<>();
        before.forEach(one -> left.put(id.apply(one), one));
        Set<UUID> changed = new HashSet<>();
        for (T one : after) {
            if (!one.equals(left.remove(id.apply(one)))) {
                write.accept(one);
                changed.add(id.apply(one));
            }
        }
        left.keySet().forEach(gone -> statements.update("delete from " + table + " where id = ?", gone));
        changed.addAll(left.keySet());
        return changed;
    }

    private void write(PlannedCampaign campaign) {
        List<Object> values = new ArrayList<>(List.of(campaign.id(), campaign.title(), campaign.lead()));
        values.add(campaign.umbrella());
        values.addAll(List.of(campaign.start(), campaign.end()));
        values.addAll(audience(campaign.audience()));
        values.addAll(List.of(campaign.weight(), campaign.status()));
        values.add(campaign.proposedOn());
        values.add(campaign.exempt() ? "statutory" : null);
        values.add(campaign.exempt() ? "Bij wet" : null);
        statements.update(CAMPAIGN, values.toArray());
        link("campaign_carrier", "campaign", "organization", campaign.id(), campaign.carriers());
        link("campaign_aspect", "campaign", "aspect", campaign.id(), campaign.aspects());
    }

    private void write(PlannedFocus entry) {
        statements.update("""
                insert into focus_entry (id, aspect, sector, start_day, end_day, rank, version) values (?, ?, ?, ?, ?, 1, 0)
                on conflict (id) do update
                set aspect = excluded.aspect, sector = excluded.sector, start_day = excluded.start_day,
                    end_day = excluded.end_day""", entry.id(), entry.aspect(), entry.sector(), entry.start(), entry.end());
    }

    private void write(PlannedBlackout blackout) {
        statements.update(
                """
                insert into blackout (id, start_day, end_day, applies_to, severity, reason)
                values (?, ?, ?, ?, ?, '{"nl": "Verkiezingen"}')
                on conflict (id) do update
                set start_day = excluded.start_day, end_day = excluded.end_day, applies_to = excluded.applies_to,
                    severity = excluded.severity""",
                blackout.id(),
                blackout.start(),
                blackout.end(),
                blackout.appliesTo().toArray(String[]::new),
                blackout.severity());
    }

    private void write(PlannedEnforcement fixture) {
        List<Object> values = new ArrayList<>(List.of(fixture.id(), fixture.kind(), fixture.start(), fixture.end()));
        values.addAll(audience(fixture.audience()));
        statements.update("""
                insert into fixture (id, kind, title, start_day, end_day, sectors, sizes, regions, roles)
                values (?, ?, 'Controleactie', ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set kind = excluded.kind, start_day = excluded.start_day, end_day = excluded.end_day,
                    sectors = excluded.sectors, sizes = excluded.sizes, regions = excluded.regions,
                    roles = excluded.roles""", values.toArray());
        link("fixture_aspect", "fixture", "aspect", fixture.id(), fixture.aspects());
    }

    private void write(PlannedPressure policy) {
        List<Object> values = new ArrayList<>(List.of(policy.id()));
        values.addAll(audience(policy.segment()));
        values.addAll(List.of(policy.windowDays(), policy.threshold(), policy.severity(), policy.enabled()));
        statements.update("""
                insert into pressure_policy (id, sectors, sizes, regions, roles, window_days, threshold, severity, enabled)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set sectors = excluded.sectors, sizes = excluded.sizes, regions = excluded.regions,
                    roles = excluded.roles, window_days = excluded.window_days, threshold = excluded.threshold,
                    severity = excluded.severity, enabled = excluded.enabled""", values.toArray());
    }

    private void write(TestPolicies before, TestPolicies after) {
        after.types().forEach((type, policy) -> {
            boolean terms = type.equals("messageGuideline")
                    && !(before.containerTerms().equals(after.containerTerms())
                            && before.negativeTerms().equals(after.negativeTerms()));
            if (!policy.equals(before.of(type)) || terms) {
                write(type, policy, after);
                events.fire(new ConflictPolicyChanged(type));
            }
        });
    }

    private void write(String type, TestPolicies.TypePolicy policy, TestPolicies all) {
        boolean own = !Set.of("blackout", "contactPressure").contains(type);
        String number = NUMBERS.get(type);
        statements.update(
                """
                update conflict_policy
                set enabled = ?, severity = ?, numbers = cast(? as jsonb),
                    words = case when type = 'messageGuideline'
                                 then jsonb_build_object('containerTerms', to_jsonb(cast(? as text[])),
                                                         'negativeTerms', to_jsonb(cast(? as text[])))
                                 else words end
                where type = ?""",
                policy.enabled(),
                own ? policy.severity() : null,
                number == null ? "{}" : "{\"%s\": %d}".formatted(number, policy.days()),
                all.containerTerms().toArray(String[]::new),
                all.negativeTerms().toArray(String[]::new),
                type);
    }

    private static List<Object> audience(TestAudience audience) {
        return List.of(
                audience.sectors().toArray(String[]::new),
                audience.sizes().toArray(String[]::new),
                audience.regions().toArray(String[]::new),
                audience.roles().toArray(String[]::new));
    }

    private void link(String table, String owner, String column, UUID id, Set<String> codes) {
        statements.update("delete from " + table + " where " + owner + " = ?", id);
        statements.update(
                "insert into " + table + " (" + owner + ", position, " + column
                        + ") select ?, n - 1, code from unnest(cast(? as text[])) with ordinality as t (code, n)",
                id,
                codes.toArray(String[]::new));
    }
}
