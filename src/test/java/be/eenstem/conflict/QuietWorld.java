package be.eenstem.conflict;

import be.eenstem.campaign.CampaignsChanged;
import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.CampaignBuilder;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import be.eenstem.platform.sql.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A database with a random calendar, in which some organizations keep some campaigns to themselves. */
@ApplicationScoped
class QuietWorld {

    /** The only ones with campaigns under embargo; the others never see one. */
    static final List<String> KEEPERS = List.of("acerta", "liantis", "mensura");

    private static final int CAMPAIGNS = 45;
    private static final int SECRETS = 7;

    private final CalendarTable table;
    private final Statements statements;
    private final Event<Object> events;

    QuietWorld(CalendarTable table, Statements statements, Event<Object> events) {
        this.table = table;
        this.statements = statements;
        this.events = events;
    }

    /** @return the ids of those under embargo */
    Set<UUID> make(RandomCalendar random) {
        Calendar drawn = random.calendar(CAMPAIGNS);
        while (drawn.campaigns().size() < CAMPAIGNS / 2) {
            drawn = random.calendar(CAMPAIGNS);
        }
        List<PlannedCampaign> others = drawn.campaigns().stream()
                .filter(campaign -> campaign.counts() && !KEEPERS.contains(campaign.lead()))
                .toList();
        Set<UUID> secrets = new LinkedHashSet<>();
        List<PlannedCampaign> campaigns = new ArrayList<>();
        for (PlannedCampaign campaign : drawn.campaigns()) {
            boolean secret = secrets.size() < SECRETS && !others.contains(campaign);
            campaigns.add(secret ? kept(campaign, others.get(random.below(others.size())), random) : campaign);
            if (secret) {
                secrets.add(campaign.id());
            }
        }
        Calendar calendar = QuietSettings.around(secrets, drawn.withCampaigns(campaigns), random);
        inTransaction(() -> {
            write(calendar, secrets, random);
            return null;
        });
        inTransaction(this::submit);
        return secrets;
    }

    /** A version of a plan with all of it, so that there is something to read and to compare with. */
    private int submit() {
        UUID plan = statements.query("""
                        insert into plan (title, start_day, months, agenda_weight, quorum)
                        select 'Plan', date_trunc('month', min(start_day)), 36, 1, 1 from campaign returning id""", row -> Statements.id(row, "id")).get(0);
        statements.update("""
                insert into plan_version_campaign (plan, number, campaign, lead, carriers, visibility, embargo_until, start_day,
                                                   document)
                select p.id, 1, c.* from plan p, planned_campaigns(p.start_day, p.end_day) c where p.id = ?""", plan);
        statements.update("""
                insert into plan_version_conflict (plan, number, conflict, scope, campaign, other, severity, state, days, document)
                select p.id, 1, c.* from plan p, planned_conflicts(p.start_day, p.end_day) c where p.id = ?""", plan);
        return statements.update("""
                insert into plan_version (plan, number, submitted_at, account, document, hash, open_hash)
                select id, 1, now(), id,
                       '{"title": "Plan", "horizon": {"start": "2027-01", "months": 36}, "focus": [], "goals": [],
                         "agendaWeight": 1, "quorum": 1}', 'all', 'open' from plan where id = ?""", plan);
    }

    /** As the tables have it. */
    Calendar read() {
        return inTransaction(table::read);
    }

    List<String> ids(String sql, Object... values) {
        return inTransaction(() -> statements.query(sql, row -> row.getString(1), values));
    }

    /** The stored conflicts as the brute force writes them, those of one scope left out. */
    SortedSet<String> linesBut(String scope) {
        return new TreeSet<>(ids("""
                select concat_ws(' ', type, severity,
                                 case when campaign is null then '-' else concat_ws(',', campaign, other) end,
                                 coalesce(cast(setting as text), '-'),
                                 coalesce(days_from || '..' || days_until, 'none'))
                from conflict where state <> 'gone' and scope <> ?""", scope));
    }

    /** Leaves no trace of some campaigns, as if they had never been. */
    void forget(Set<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        inTransaction(() -> {
            statements.update("delete from campaign where id = any (?)", (Object) ids);
            events.fire(new CampaignsChanged(campaigns));
            statements.update("delete from conflict where campaign = any (?) or other = any (?)", ids, ids);
            return statements.update("delete from conflict where state = 'gone' and scope = 'whole'");
        });
    }

    private void write(Calendar calendar, Set<UUID> secrets, RandomCalendar random) {
        table.clear();
        statements.update("delete from conflict");
        Calendar drafts = calendar.withCampaigns(calendar.campaigns().stream()
                .map(campaign -> secrets.contains(campaign.id())
                        ? CampaignBuilder.of(campaign).status("draft").build()
                        : campaign)
                .toList());
        table.write(Calendar.empty(), drafts);
        for (UUID secret : secrets) {
            LocalDate until =
                    random.below(2) == 0 ? null : LocalDate.of(2028, 6, 1).plusDays(random.below(300));
            statements.update(
                    "update campaign set visibility = 'embargoed', embargo_until = ?, summary = ? where id = ?",
                    until,
                    "Geheimplan " + secret,
                    secret);
        }
        table.write(drafts, calendar);
    }

    /** In the way of another one, more often than not. */
    private static PlannedCampaign kept(PlannedCampaign campaign, PlannedCampaign other, RandomCalendar random) {
        String lead = KEEPERS.get(random.below(KEEPERS.size()));
        String carrier = KEEPERS.get(random.below(KEEPERS.size()));
        LocalDate start = other.start().plusDays(random.below(12) - 4L);
        return CampaignBuilder.of(campaign)
                .title("Geheimplan " + campaign.title())
                .lead(lead)
                .carriers(carrier.equals(lead) ? Set.of() : Set.of(carrier))
                .umbrella(null)
                .aspects(random.below(3) == 0 ? campaign.aspects() : other.aspects())
                .audience(random.below(4) == 0 ? campaign.audience() : other.audience())
                .period(start, start.plusDays(random.below(30)))
                .exempt(false)
                .status(random.below(3) == 0 ? "confirmed" : "proposed")
                .proposedOn(start.minusDays(60 + random.below(60)))
                .build();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
