package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.platform.sql.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;

/** A campaign as it was at some moment, as far as that says who could see it. */
record KnownState(String status, String visibility, LocalDate embargoUntil, String lead, Set<String> carriers) {

    /** Null where it was not there. */
    static KnownState of(ResultSet row, String prefix) throws SQLException {
        String status = row.getString(prefix + "status");
        return status == null
                ? null
                : new KnownState(
                        status,
                        row.getString(prefix + "visibility"),
                        Statements.day(row, prefix + "embargo_until"),
                        row.getString(prefix + "lead"),
                        Set.copyOf(Statements.texts(row, prefix + "carriers")));
    }

    boolean isSeenBy(CampaignVisibility sight) {
        return sight.sees(status, visibility, embargoUntil, lead, carriers);
    }
}
