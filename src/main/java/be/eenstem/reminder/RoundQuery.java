package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the rounds that reminders are about. */
@ApplicationScoped
class RoundQuery {

    private static final String ROUNDS = """
            select r.id, coalesce(r.title, p.title) as title, p.title as plan, r.opened_at, r.deadline, r.closed_at,
                   array(select i.organization from consultation_invited i where i.consultation = r.id order by 1) as invited,
                   array(select distinct a.organization from consultation_answer a where a.consultation = r.id) as answered
            from consultation r join plan p on p.id = r.plan where\s""";

    private final Statements statements;
    private final Clock clock;

    RoundQuery(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    List<RemindedRound> rounds(Collection<UUID> ids) {
        return statements.query(ROUNDS + "r.id = any (?)", this::round, (Object) ids.toArray(UUID[]::new));
    }

    /** Those about the versions of a plan, or of all where there is none. */
    List<RemindedRound> rounds(UUID plan, LocalDate endingFrom) {
        return statements.query(
                ROUNDS + "r.plan = coalesce(?::uuid, r.plan) and r.deadline >= ?", this::round, plan, endingFrom);
    }

    /** The ids of those whose last day is a day or later, in order. */
    List<UUID> endingFrom(LocalDate day) {
        return statements.query(
                "select id from consultation where deadline >= ? order by id", row -> Statements.id(row, "id"), day);
    }

    private RemindedRound round(ResultSet row) throws SQLException {
        LocalDate opened = day(row, "opened_at");
        LocalDate deadline = Statements.day(row, "deadline");
        return new RemindedRound(
                Statements.id(row, "id"),
                row.getString("title"),
                row.getString("plan"),
                new DateSpan(opened.isAfter(deadline) ? deadline : opened, deadline),
                day(row, "closed_at"),
                codes(row, "invited"),
                codes(row, "answered"));
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(Statements.texts(row, column));
    }
}
