package be.eenstem.calendar;

import be.eenstem.calendar.ical.Finding;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of reading each calendar, the last times. */
@ApplicationScoped
class ImportLog {

    private static final int KEPT = 50;
    private static final String COLUMNS =
            "x.id, x.calendar, x.at, x.source, x.problem, x.events, x.added, x.changed, x.removed, x.unchanged, x.fell_out,"
                    + " cast(x.issues as text) as issues, cast(x.notes as text) as notes";

    private final EntityManager entities;
    private final Statements statements;
    private final ObjectMapper mapper;
    private final Clock clock;

    ImportLog(EntityManager entities, Statements statements, ObjectMapper mapper, Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Keeps it, and forgets the one that is one too many. */
    ImportOutcome keep(ImportOutcome outcome) {
        List<UUID> id = statements.query(
                """
                insert into calendar_import (calendar, at, source, problem, events, added, changed, removed, unchanged, fell_out,
                                             issues, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb)) returning id""",
                row -> Statements.id(row, "id"),
                outcome.calendar(),
                outcome.at(),
                outcome.source(),
                outcome.problem(),
                outcome.events(),
                outcome.added(),
                outcome.changed(),
                outcome.removed(),
                outcome.unchanged(),
                outcome.fellOut(),
                json(outcome.issues()),
                json(outcome.notes()));
        statements.update("""
                delete from calendar_import where calendar = ? and id not in (
                    select id from calendar_import where calendar = ? order by at desc, id desc limit ?)""", outcome.calendar(), outcome.calendar(), KEPT);
        return outcome.kept(id.get(0));
    }

    Slice<ImportOutcome> list(UUID calendar, CalendarImportFilter filter) {
        return of(calendar)
                .where("x.source = :source", "source", filter.source)
                .page(entities, COLUMNS, filter, "order by x.at desc, x.id desc")
                .map(this::outcome);
    }

    Optional<ImportOutcome> find(UUID calendar, UUID id) {
        return of(calendar).where("x.id = :id", "id", id).rows(entities, COLUMNS, "").stream()
                .findFirst()
                .map(this::outcome);
    }

    private static Select of(UUID calendar) {
        return Select.from("from calendar_import x").where("x.calendar = :calendar", "calendar", calendar);
    }

    private ImportOutcome outcome(Tuple row) {
        return new ImportOutcome(
                row.get("id", UUID.class),
                row.get("calendar", UUID.class),
                row.get("at", Instant.class).atZone(clock.getZone()).toOffsetDateTime(),
                row.get("source", String.class),
                false,
                row.get("problem", String.class),
                row.get("events", Integer.class),
                row.get("added", Integer.class),
                row.get("changed", Integer.class),
                row.get("removed", Integer.class),
                row.get("unchanged", Integer.class),
                row.get("fell_out", Integer.class),
                findings(row.get("issues", String.class)),
                findings(row.get("notes", String.class)),
                List.of());
    }

    private String json(List<Finding> findings) {
        try {
            return mapper.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Finding> findings(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
