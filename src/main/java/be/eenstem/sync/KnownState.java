package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.platform.sql.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * A campaign as it was at some moment, as far as that says who could see it.
 *
 * @param lastDay the last one on which it was so; null where it is so still
 */
record KnownState(
        String status,
        String visibility,
        LocalDate embargoUntil,
        String lead,
        Set<String> carriers,
        LocalDate lastDay) {

    /** As it is; null where it is not there. */
    static KnownState of(ResultSet row, String prefix) throws SQLException {
        return of(row, prefix, null);
    }

    /** As it was until a change, whose moment is in {@code at}, or is where that is null; null where it was not there. */
    static KnownState until(ResultSet row, ZoneId zone) throws SQLException {
        return of(row, "", Statements.day(row, "at", zone));
    }

    private static KnownState of(ResultSet row, String prefix, LocalDate lastDay) throws SQLException {
        String status = row.getString(prefix + "status");
        return status == null
                ? null
                : new KnownState(
                        status,
                        row.getString(prefix + "visibility"),
                        Statements.day(row, prefix + "embargo_until"),
                        row.getString(prefix + "lead"),
                        Set.copyOf(Statements.texts(row, prefix + "carriers")),
                        lastDay);
    }

    /**
     * Whether it is seen, or was while it was so: an embargo that was to end on a later day never did. On its last day it showed to
     * all to whom it did on any before.
     */
    boolean isSeenBy(CampaignVisibility sight) {
        CampaignVisibility then = lastDay == null ? sight : sight.noLaterThan(lastDay);
        return then.sees(status, visibility, embargoUntil, lead, carriers);
    }
}
