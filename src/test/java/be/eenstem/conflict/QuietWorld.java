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
        Set<UUID> secrets = new LinkedHashSet<>();
        List<PlannedCampaign> campaigns = new ArrayList<>();
        for (PlannedCampaign campaign : drawn.campaigns()) {
            boolean secret = secrets.size() < SECRETS && campaign.counts() && random.below(2) == 0;
            campaigns.add(secret ? kept(campaign, random) : campaign);
            if (secret) {
                secrets.add(campaign.id());
            }
        }
        Calendar calendar = drawn.withCampaigns(campaigns);
        inTransaction(() -> {
            write(calendar, secrets, random);
            return null;
        });
        return secrets;
    }

    /** As the tables have it. */
    Calendar read() {
        return inTransaction(table::read);
    }

    List<String> ids(String sql, Object... values) {
        return inTransaction(() -> statements.query(sql, row -> row.getString(1), values));
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

    private static PlannedCampaign kept(PlannedCampaign campaign, RandomCalendar random) {
        String lead = KEEPERS.get(random.below(KEEPERS.size()));
        String carrier = KEEPERS.get(random.below(KEEPERS.size()));
        Set<String> carriers = carrier.equals(lead) ? Set.of() : Set.of(carrier);
        String status = random.below(3) == 0 ? "confirmed" : "proposed";
        LocalDate since = campaign.start().minusDays(60 + random.below(60));
        return CampaignBuilder.of(campaign)
                .title("Geheimplan " + campaign.title())
                .lead(lead)
                .carriers(carriers)
                .status(status)
                .proposedOn(since)
                .build();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
