package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The stored conflicts that are not gone, as detection keeps them. */
@ApplicationScoped
class StoredQuery {

    private static final String LIVE = "select * from conflict where state <> 'gone' and ";
    private static final String OF_CAMPAIGNS =
            LIVE + "campaign = any (?) union all " + LIVE + "other = any (?) and campaign <> all (?)";
    private static final String OF_SETTINGS = LIVE + "campaign is null and setting = any (?)";
    private static final String FIRST_IN = LIVE + "campaign = any (?) and type = any (?)";
    private static final String WITHOUT_CAMPAIGN = LIVE + "campaign is null and type = any (?)";
    private static final String OF_NONE_THAT_COUNTS = LIVE + """
            campaign is not null and not exists (
                select from campaign c where c.id = conflict.campaign and c.status not in ('draft', 'cancelled'))""";

    private final Statements statements;

    StoredQuery(Statements statements) {
        this.statements = statements;
    }

    /** Those of some campaigns, alone or with others, and the runs of days of some policies, focus entries and fixtures. */
    List<StoredConflict> of(Collection<UUID> campaigns, Collection<UUID> settings) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        return settings.isEmpty()
                ? statements.query(OF_CAMPAIGNS, StoredQuery::read, ids, ids, ids)
                : statements.query(
                        OF_CAMPAIGNS + " union all " + OF_SETTINGS,
                        StoredQuery::read,
                        ids,
                        ids,
                        ids,
                        settings.toArray(UUID[]::new));
    }

    /** Those whose first campaign is among the given ones. */
    List<StoredConflict> firstIn(Collection<UUID> campaigns, Set<String> types) {
        return statements.query(
                FIRST_IN, StoredQuery::read, campaigns.toArray(UUID[]::new), types.toArray(String[]::new));
    }

    /** Those about settings, of some kinds. */
    List<StoredConflict> withoutCampaign(Set<String> types) {
        return statements.query(WITHOUT_CAMPAIGN, StoredQuery::read, (Object) types.toArray(String[]::new));
    }

    /** Those that should not be there any more, whatever the rules say. */
    List<StoredConflict> ofNoneThatCounts() {
        return statements.query(OF_NONE_THAT_COUNTS, StoredQuery::read);
    }

    /** Whether there are none, not even gone ones. */
    boolean isEmpty() {
        return statements.number("select count(*) from (select from conflict limit 1) one") == 0;
    }

    private static StoredConflict read(ResultSet row) throws SQLException {
        Finding finding = new Finding(
                row.getString("type"),
                row.getString("severity"),
                Statements.id(row, "setting"),
                present(Statements.id(row, "campaign"), Statements.id(row, "other")),
                span(row, "days_from", "days_until"),
                span(row, "touches_from", "touches_until"),
                Statements.texts(row, "aspects"));
        ConflictRow conflict = new ConflictRow(
                Statements.id(row, "id"),
                finding,
                Scope.of(row.getString("scope")),
                present(row.getString("lead"), row.getString("other_lead")),
                Statements.texts(row, "parties"),
                Statements.day(row, "secret_until"));
        return new StoredConflict(conflict, row.getString("state"));
    }

    @SafeVarargs
    private static <T> List<T> present(T... values) {
        return Stream.of(values).filter(Objects::nonNull).toList();
    }

    private static DateSpan span(ResultSet row, String from, String to) throws SQLException {
        LocalDate start = Statements.day(row, from);
        return start == null ? null : new DateSpan(start, Statements.day(row, to));
    }
}
