package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads what reminders are about, and who is near. */
@ApplicationScoped
class ReminderQuery {

    private static final String CAMPAIGNS = """
            select c.id, c.title, c.lead, c.regions, c.start_day, c.end_day, c.visibility, c.embargo_until,
                   array(select x.organization from campaign_carrier x where x.campaign = c.id order by x.position) as carriers
            from campaign c where c.status = 'confirmed' and\s""";

    /** Those whose region lies in one of the campaign's, or around it. */
    private static final String LOCAL_AUTHORITIES = """
            select o.code from organization o
            where o.level = 'local' and o.kind = 'government'
              and (cardinality(cast(? as text[])) = 0 or exists (
                  select from reference_code wide join reference_code near on near.list = wide.list and near.span && wide.span
                  where wide.list = 'regions' and wide.code = any (?) and near.code = any (o.regions)))
            order by o.code""";

    private final Statements statements;

    ReminderQuery(Statements statements) {
        this.statements = statements;
    }

    /** One, where it is confirmed. */
    List<RemindedCampaign> campaign(UUID id) {
        return statements.query(CAMPAIGNS + "c.id = ?", ReminderQuery::campaign, id);
    }

    /** Those that have a day in a span. */
    List<RemindedCampaign> campaigns(DateSpan span) {
        return statements.query(
                CAMPAIGNS + "c.period && daterange(?, ?, '[]')", ReminderQuery::campaign, span.start(), span.end());
    }

    /** @param regions none for all */
    List<String> localAuthorities(List<String> regions) {
        String[] codes = regions.toArray(String[]::new);
        return statements.query(LOCAL_AUTHORITIES, row -> row.getString("code"), codes, codes);
    }

    private static RemindedCampaign campaign(ResultSet row) throws SQLException {
        return new RemindedCampaign(
                Statements.id(row, "id"),
                row.getString("title"),
                row.getString("lead"),
                Statements.texts(row, "carriers"),
                Statements.texts(row, "regions"),
                new DateSpan(Statements.day(row, "start_day"), Statements.day(row, "end_day")),
                row.getString("visibility"),
                Statements.day(row, "embargo_until"));
    }
}
