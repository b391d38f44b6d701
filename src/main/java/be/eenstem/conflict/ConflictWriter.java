package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes what detection found to the tables, many at a time. Not for use by two threads. */
final class ConflictWriter {

    private static final int BATCH = 5000;

    /** One that was gone keeps its id and begins anew; its history tells both. */
    private static final String WRITE = """
            with returned as (
                insert into conflict_event (conflict, event, at)
                select c.id, 'returned', cast(? as timestamptz) from conflict c where c.id = any (?) and c.state = 'gone')
            insert into conflict (id, type, severity, state, campaign, other, setting, lead, other_lead, parties,
                                  secret_until, days_from, days_until, touches_from, touches_until, aspects, scope, found_at)
            select id, type, severity, 'open', campaign, other, setting, lead, other_lead,
                   string_to_array(parties, ','), secret_until, days_from, days_until, touches_from, touches_until,
                   string_to_array(aspects, ','), scope, cast(? as timestamptz)
            from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as uuid[]), cast(? as uuid[]),
                        cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as date[]),
                        cast(? as date[]), cast(? as date[]), cast(? as date[]), cast(? as date[]), cast(? as text[]),
                        cast(? as text[]))
                 as found (id, type, severity, campaign, other, setting, lead, other_lead, parties, secret_until,
                           days_from, days_until, touches_from, touches_until, aspects, scope)
            on conflict (id) do update
            set severity = excluded.severity, lead = excluded.lead, other_lead = excluded.other_lead,
                parties = excluded.parties, secret_until = excluded.secret_until, days_from = excluded.days_from,
                days_until = excluded.days_until, touches_from = excluded.touches_from,
                touches_until = excluded.touches_until, aspects = excluded.aspects, scope = excluded.scope,
                state = case when conflict.state = 'gone' then 'open' else conflict.state end, gone_at = null""";

    /** The audit trail is told that it was no person. */
    private static final String WITHDRAWN = """
            with withdrawn as (
                delete from conflict_waiver w
                using (select set_config('eenstem.detected', 'true', true)) trail where w.conflict = any (?)),
            """;

    private static final String REOPEN = WITHDRAWN + """
                 noted as (insert into conflict_event (conflict, event, at)
                           select id, 'reopened', cast(? as timestamptz) from unnest(cast(? as uuid[])) as reopened (id))
            update conflict set state = 'open' where id = any (?)""";

    private static final String END = WITHDRAWN + """
                 noted as (insert into conflict_event (conflict, event, at)
                           select id, 'gone', cast(? as timestamptz) from unnest(cast(? as uuid[])) as ended (id))
            update conflict set state = 'gone', gone_at = cast(? as timestamptz) where id = any (?)""";

    private final Statements statements;
    private final OffsetDateTime now;
    private final List<ConflictRow> found = new ArrayList<>();
    private final List<UUID> reopened = new ArrayList<>();
    private final List<UUID> gone = new ArrayList<>();

    ConflictWriter(Statements statements, OffsetDateTime now) {
        this.statements = statements;
        this.now = now;
    }

    /** Writes a conflict that is new, has returned or has changed. */
    void write(ConflictRow row) {
        found.add(row);
        if (found.size() >= BATCH) {
            flush();
        }
    }

    /** A waiver no longer holds. */
    void reopen(UUID conflict) {
        reopened.add(conflict);
    }

    void end(Collection<UUID> conflicts) {
        gone.addAll(conflicts);
    }

    void flush() {
        if (!found.isEmpty()) {
            writeFound();
            found.clear();
        }
        if (!reopened.isEmpty()) {
            UUID[] ids = reopened.toArray(UUID[]::new);
            statements.update(REOPEN, ids, now, ids, ids);
            reopened.clear();
        }
        if (!gone.isEmpty()) {
            UUID[] ids = gone.toArray(UUID[]::new);
            statements.update(END, ids, now, ids, now, ids);
            gone.clear();
        }
    }

    private void writeFound() {
        UUID[] ids = ids(ConflictRow::id);
        statements.update(
                WRITE,
                now,
                ids,
                now,
                ids,
                texts(row -> row.finding().type()),
                texts(row -> row.finding().severity()),
                ids(row -> row.campaign(0)),
                ids(row -> row.campaign(1)),
                ids(row -> row.finding().setting()),
                texts(row -> row.lead(0)),
                texts(row -> row.lead(1)),
                texts(row -> String.join(",", row.parties())),
                days(ConflictRow::secretUntil),
                days(row -> start(row.days())),
                days(row -> end(row.days())),
                days(row -> start(row.finding().touches())),
                days(row -> end(row.finding().touches())),
                texts(row -> String.join(",", row.finding().aspects())),
                texts(row -> row.scope().code()));
    }

    private static LocalDate start(DateSpan span) {
        return span == null ? null : span.start();
    }

    private static LocalDate end(DateSpan span) {
        return span == null ? null : span.end();
    }

    private UUID[] ids(Function<ConflictRow, UUID> id) {
        return values(id).toArray(UUID[]::new);
    }

    private String[] texts(Function<ConflictRow, String> text) {
        return values(text).toArray(String[]::new);
    }

    private LocalDate[] days(Function<ConflictRow, LocalDate> day) {
        return values(day).toArray(LocalDate[]::new);
    }

    private <T> Stream<T> values(Function<ConflictRow, T> value) {
        return found.stream().map(value);
    }
}
