package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the campaigns that reminders are about, and who is near. */
@ApplicationScoped
class CampaignQuery {

    private static final String CAMPAIGNS = """
            select c.id, c.title, c.status, c.lead, c.regions, c.start_day, c.end_day, c.visibility, c.embargo_until,
                   array(select x.organization from campaign_carrier x where x.campaign = c.id order by x.position) as carriers
            from campaign c where\s""";

    /** Those whose region lies in one of the campaign's, or around it. */
    private static final String LOCAL_AUTHORITIES = """
            select o.code from organization o
            where o.level = 'local' and o.kind = 'government'
              and (cardinality(cast(? as text[])) = 0 or exists (
                  select from reference_code wide join reference_code near on near.list = wide.list and near.span && wide.span
                  where wide.list = 'regions' and wide.code = any (?) and near.code = any (o.regions)))
            order by o.code""";

    private final Statements statements;

    CampaignQuery(Statements statements) {
        this.statements = statements;
    }

    /** Those with an id, wherever they stand. */
    List<RemindedCampaign> campaigns(Collection<UUID> ids) {
        return statements.query(
                CAMPAIGNS + "c.id = any (?)", CampaignQuery::campaign, (Object) ids.toArray(UUID[]::new));
    }

    /** Of some campaigns those that are confirmed, or of which somebody was to hear. */
    List<RemindedCampaign> reminding(Collection<UUID> ids) {
        return statements.query(CAMPAIGNS + """
                c.id = any (?) and (c.status = 'confirmed' or exists (select from reminder r where r.campaign = c.id))
                order by c.id""", CampaignQuery::campaign, (Object) ids.toArray(UUID[]::new));
    }

    /** The ids of those whose embargo ended on a day after one, up to another. */
    List<UUID> revealed(LocalDate after, LocalDate until) {
        return statements.query("""
                select id from campaign
                where visibility = 'embargoed' and status <> 'draft' and embargo_until > ? and embargo_until <= ? order by id
                """, row -> Statements.id(row, "id"), after, until);
    }

    /** The ids of those that are confirmed and last until a day or longer, in order. */
    List<UUID> confirmed(LocalDate until) {
        return statements.query(
                "select id from campaign where status = 'confirmed' and end_day >= ? order by id",
                row -> Statements.id(row, "id"),
                until);
    }

    /** Those that are confirmed and have a day in a span. */
    List<RemindedCampaign> confirmed(DateSpan span) {
        return statements.query(
                CAMPAIGNS + "c.status = 'confirmed' and c.period && daterange(?, ?, '[]')",
                CampaignQuery::campaign,
                span.start(),
                span.end());
    }

    /** @param regions none for all */
    Set<String> localAuthorities(List<String> regions) {
        String[] codes = regions.toArray(String[]::new);
        return new LinkedHashSet<>(statements.query(LOCAL_AUTHORITIES, row -> row.getString("code"), codes, codes));
    }

    private static RemindedCampaign campaign(ResultSet row) throws SQLException {
        return new RemindedCampaign(
                Statements.id(row, "id"),
                row.getString("title"),
                row.getString("status"),
                row.getString("lead"),
                Statements.texts(row, "carriers"),
                Statements.texts(row, "regions"),
                new DateSpan(Statements.day(row, "start_day"), Statements.day(row, "end_day")),
                row.getString("visibility"),
                Statements.day(row, "embargo_until"));
    }
}
