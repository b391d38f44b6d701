package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignRequest;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The footprints of all campaigns that count, and of a draft. One whose embargo is over is shown to partners in them. */
@ApplicationScoped
class FootprintQuery {

    private static final String COLUMNS = """
            c.id as campaign, c.status not in ('draft', 'cancelled') as counts, c.title, c.lead,
            array(select organization from campaign_carrier where campaign = c.id) as carriers, c.umbrella,
            array(select aspect from campaign_aspect where campaign = c.id) as aspects,
            c.start_day, c.end_day, c.sectors, c.sizes, c.regions, c.roles, c.weight,
            c.exemption_ground is not null as exempt, c.proposed_on,
            case when c.embargo_until <= ? then 'partners' else c.visibility end as visibility,
            case when c.embargo_until > ? then c.embargo_until end as embargo_until
            """;

    /** Drafts that never counted leave no print. */
    private static final String REFRESH = """
            with forgotten as (
                update footprint f set number = ?, counts = false
                where f.campaign = any (?) and not exists (select from campaign c where c.id = f.campaign))
            insert into footprint (number, campaign, counts, title, lead, carriers, umbrella, aspects, start_day, end_day,
                                   sectors, sizes, regions, roles, weight, exempt, proposed_on, visibility, embargo_until)
            select ?,""" + COLUMNS + """
            from campaign c
            where c.id = any (?) and (c.status <> 'draft' or exists (select from footprint f where f.campaign = c.id))
            on conflict (campaign) do update
            set number = excluded.number, counts = excluded.counts, title = excluded.title, lead = excluded.lead,
                carriers = excluded.carriers, umbrella = excluded.umbrella, aspects = excluded.aspects,
                start_day = excluded.start_day, end_day = excluded.end_day, sectors = excluded.sectors,
                sizes = excluded.sizes, regions = excluded.regions, roles = excluded.roles, weight = excluded.weight,
                exempt = excluded.exempt, proposed_on = excluded.proposed_on, visibility = excluded.visibility,
                embargo_until = excluded.embargo_until
            returning *""";

    /** Whether any of some campaigns counts, or did: drafts are nobody's business. The ids are asked for twice. */
    static final String CONCERNED = """
            (exists (select from campaign where id = any (?) and status not in ('draft', 'cancelled'))
             or exists (select from footprint where campaign = any (?)))""";

    private static final String SINCE = "select * from footprint where number > ?";

    private static final String FROM_SCRATCH =
            "select " + COLUMNS + "from campaign c where c.status not in ('draft', 'cancelled')";

    private static final String UNSEEN = """
            select count(*) from (
                select from campaign c
                where c.status not in ('draft', 'cancelled')
                      and not exists (select from footprint f where f.campaign = c.id)
                limit 1) unseen""";

    private final Statements statements;
    private final Reaches reaches;
    private final Clock clock;

    FootprintQuery(Statements statements, Reaches reaches, Clock clock) {
        this.statements = statements;
        this.reaches = reaches;
        this.clock = clock;
    }

    /** Whether any of the campaigns counts, or did. */
    boolean concern(Collection<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        return statements.number("select count(*) where " + CONCERNED, ids, ids) > 0;
    }

    /**
     * Makes the footprints of campaigns what the campaigns are now.
     *
     * @return by campaign, null where it does not count
     */
    Map<UUID, Footprint> refresh(Collection<UUID> campaigns, long number) {
        Map<UUID, Footprint> now = new HashMap<>();
        campaigns.forEach(campaign -> now.put(campaign, null));
        FootprintReader reader = new FootprintReader(reaches);
        LocalDate today = LocalDate.now(clock);
        UUID[] ids = campaigns.toArray(UUID[]::new);
        statements.each(
                REFRESH,
                row -> now.put(Statements.id(row, "campaign"), reader.readIfCounting(row)),
                number,
                ids,
                number,
                today,
                today,
                ids);
        return now;
    }

    /** Those of campaigns that counted once, whether they still do or not. */
    Map<UUID, Footprint> of(Collection<UUID> campaigns) {
        Map<UUID, Footprint> found = new HashMap<>();
        if (!campaigns.isEmpty()) {
            FootprintReader reader = new FootprintReader(reaches);
            statements.each(
                    "select * from footprint where campaign = any (?)",
                    row -> found.put(Statements.id(row, "campaign"), reader.read(row)),
                    (Object) campaigns.toArray(UUID[]::new));
        }
        return found;
    }

    /** The campaigns whose embargo is over by now, and was not when their footprints were made. */
    List<UUID> revealed(LocalDate today) {
        return statements.query(
                "select campaign from footprint where counts and embargo_until <= ?",
                row -> Statements.id(row, "campaign"),
                today);
    }

    /** Whether some campaign counts and has none. */
    boolean areMissing() {
        return statements.number(UNSEEN) > 0;
    }

    /** Of all campaigns, for a database that has none yet. */
    Map<UUID, Footprint> refreshAll(long number) {
        List<UUID> all = statements.query(
                "select id from campaign where status not in ('draft', 'cancelled')", row -> Statements.id(row, "id"));
        return refresh(all, number);
    }

    /** What changed after a number, to the first where it counts and as an id to the second where it does not. */
    void since(long number, Consumer<Footprint> counting, Consumer<UUID> others) {
        FootprintReader reader = new FootprintReader(reaches);
        statements.each(
                SINCE,
                row -> {
                    Footprint footprint = reader.readIfCounting(row);
                    if (footprint == null) {
                        others.accept(Statements.id(row, "campaign"));
                    } else {
                        counting.accept(footprint);
                    }
                },
                number);
    }

    /** What counts, by the campaigns themselves. */
    void fromScratch(Consumer<Footprint> each) {
        FootprintReader reader = new FootprintReader(reaches);
        LocalDate today = LocalDate.now(clock);
        statements.each(FROM_SCRATCH, row -> each.accept(reader.readIfCounting(row)), today, today);
    }

    Footprint of(UUID id, CampaignDraft draft, LocalDate proposedOn) {
        CampaignRequest campaign = draft.campaign();
        Audience audience = campaign.audienceOrEveryone();
        return new Footprint(
                id,
                campaign.title(),
                campaign.lead(),
                set(campaign.carriers()),
                campaign.umbrella(),
                set(campaign.aspects()),
                (int) campaign.period().start().toEpochDay(),
                (int) campaign.period().end().toEpochDay(),
                reaches.of(audience.sectors(), audience.sizes(), audience.regions(), audience.roles()),
                Objects.requireNonNullElse(campaign.weight(), 1),
                campaign.exemption() != null,
                proposedOn,
                isOver(campaign.embargoUntil())
                        ? "partners"
                        : Objects.requireNonNullElse(campaign.visibility(), "partners"),
                isOver(campaign.embargoUntil()) ? null : campaign.embargoUntil());
    }

    private boolean isOver(LocalDate embargoUntil) {
        return embargoUntil != null && !embargoUntil.isAfter(LocalDate.now(clock));
    }

    private static Set<String> set(List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
