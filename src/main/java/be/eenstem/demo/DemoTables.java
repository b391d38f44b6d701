package be.eenstem.demo;

import be.eenstem.aspect.AspectsChanged;
import be.eenstem.aspect.FocusChanged;
import be.eenstem.calendar.BlackoutsChanged;
import be.eenstem.calendar.FixturesChanged;
import be.eenstem.campaign.UmbrellasChanged;
import be.eenstem.organization.OrganizationsChanged;
import java.util.List;

/** Which demo file fills which tables, in the order in which they refer to each other. */
final class DemoTables {

    /**
     * @param file the name of a CSV file under {@code demo/}
     * @param sql a statement whose only parameter is the file's lines, as a JSON list of objects
     * @param change the event that tells of it, or null where nobody needs to know
     */
    record Filling(String file, String sql, Record change) {

        Filling(String file, String sql) {
            this(file, sql, null);
        }
    }

    private static final Filling ORGANIZATIONS = new Filling("organizations", """
            insert into organization (code, name, kind, type, level, proximity, leverage, sectors, regions)
            select * from jsonb_to_recordset(?::jsonb) as line (
                code text, name text, kind text, type text, level text, proximity text, leverage text,
                sectors text[], regions text[])
            """, new OrganizationsChanged());

    private static final Filling NETWORKS = new Filling("networks", """
            with line as (
                select * from jsonb_to_recordset(?::jsonb) as line (code text, name text, driver text, members text[])
            ), added as (
                insert into network (code, name, driver) select code, name, driver from line
            )
            insert into network_member (network, organization) select code, unnest(members) from line
            """);

    private static final Filling ASPECTS = new Filling("aspects", """
            insert into aspect (number, code, "group", name)
            select number, code, "group", jsonb_build_object('nl', nl, 'fr', fr, 'en', en)
            from jsonb_to_recordset(?::jsonb) as line (
                number integer, code text, "group" text, nl text, fr text, en text)
            """, new AspectsChanged());

    private static final Filling FOCUS = new Filling("focus", """
            insert into focus_entry (aspect, sector, start_day, end_day, rank)
            select * from jsonb_to_recordset(?::jsonb) as line (
                aspect text, sector text, start date, "end" date, rank integer)
            """, new FocusChanged());

    private static final Filling UMBRELLAS = new Filling("umbrellas", """
            insert into umbrella (code, slogan, house_style)
            select * from jsonb_to_recordset(?::jsonb) as line (code text, slogan text, "houseStyle" text)
            """, new UmbrellasChanged());

    private static final Filling CALENDARS = new Filling("calendars", """
            insert into external_calendar (name, kind)
            select * from jsonb_to_recordset(?::jsonb) as line (name text, kind text)
            """);

    private static final Filling FIXTURES = new Filling("fixtures", """
            with line as (
                select uuidv7() as id, line.*
                from jsonb_to_recordset(?::jsonb) as line (
                    calendar text, kind text, title text, note text, start date, "end" date, aspects text[],
                    sectors text[], sizes text[], regions text[], roles text[])
            ), added as (
                insert into fixture (id, calendar, kind, title, note, start_day, end_day, sectors, sizes, regions, roles)
                select line.id, external_calendar.id, line.kind, title, note, start, "end",
                       line.sectors, line.sizes, line.regions, line.roles
                from line left join external_calendar on external_calendar.name = line.calendar
            )
            insert into fixture_aspect (fixture, position, aspect)
            select id, place - 1, aspect from line, unnest(aspects) with ordinality as each (aspect, place)
            """, new FixturesChanged());

    private static final Filling BLACKOUTS = new Filling("blackouts", """
            insert into blackout (start_day, end_day, applies_to, severity, reason)
            select start, "end",
                   case "appliesTo" when 'both' then array['government', 'intermediary'] else array["appliesTo"] end,
                   severity, jsonb_build_object('nl', nl, 'fr', fr, 'en', en)
            from jsonb_to_recordset(?::jsonb) as line (
                start date, "end" date, "appliesTo" text, severity text, nl text, fr text, en text)
            """, new BlackoutsChanged());

    private static final Filling PRESSURES = new Filling("pressures", """
            insert into pressure_policy (name, sectors, sizes, regions, roles, window_days, threshold, severity)
            select jsonb_build_object('nl', nl, 'fr', fr, 'en', en),
                   sectors, sizes, regions, roles, "windowDays", threshold, severity
            from jsonb_to_recordset(?::jsonb) as line (
                nl text, fr text, en text, sectors text[], sizes text[], regions text[], roles text[],
                "windowDays" integer, threshold integer, severity text)
            """);

    private static final Filling PLANS = new Filling("plans", """
            with line as (
                select * from jsonb_to_recordset(?::jsonb) as line (
                    title text, start date, months integer, "agendaWeight" integer, quorum integer)
            ), added as (
                insert into plan (title, start_day, months, agenda_weight, quorum)
                select title, start, months, "agendaWeight", quorum from line
                returning *
            )
            insert into plan_focus (plan, position, aspect, sector, start_day, end_day, rank)
            select p.id, row_number() over (partition by p.id order by f.start_day, f.rank, f.aspect) - 1,
                   f.aspect, f.sector, f.start_day, f.end_day, f.rank
            from added p join focus_entry f on f.start_day <= p.end_day and f.end_day >= p.start_day
            """);

    private static final Filling GOALS = new Filling("goals", """
            insert into plan_goal (plan, position, aspect, indicator, unit, baseline, target, due)
            select (select id from plan), row_number() over () - 1, line.*
            from jsonb_to_recordset(?::jsonb) as line (
                aspect text, indicator text, unit text, baseline numeric, target numeric, due date)
            """);

    // The campaigns come last, as they refer to all of these.
    static final List<Filling> ALL = List.of(
            ORGANIZATIONS,
            NETWORKS,
            ASPECTS,
            FOCUS,
            UMBRELLAS,
            CALENDARS,
            FIXTURES,
            BLACKOUTS,
            PRESSURES,
            PLANS,
            GOALS);

    private DemoTables() {}
}
