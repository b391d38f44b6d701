package be.eenstem.calendar;

import be.eenstem.platform.input.Period;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The fixtures that came out of calendars of others, written many at a time. */
@ApplicationScoped
class ImportedFixtures {

    private static final int AT_A_TIME = 2000;

    private static final String ADD = """
            insert into fixture (id, calendar, kind, title, start_day, end_day, uid, recurrence, fingerprint, sectors, sizes,
                                 regions, roles)
            select i.id, c.id, i.kind, i.title, i.start_day, i.end_day, i.uid, i.recurrence, i.fingerprint, c.sectors, c.sizes,
                   c.regions, c.roles
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) i (id, kind, title, start_day, end_day, uid, recurrence, fingerprint)
            join external_calendar c on c.id = ?""";

    private static final String CHANGE = """
            update fixture f set kind = i.kind, title = i.title, start_day = i.start_day, end_day = i.end_day,
                                 fingerprint = i.fingerprint, sectors = c.sectors, sizes = c.sizes, regions = c.regions,
                                 roles = c.roles, version = f.version + 1
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) i (id, kind, title, start_day, end_day, uid, recurrence, fingerprint)
            join external_calendar c on c.id = ?
            where f.id = i.id""";

    /** An aspect that was removed since it was settled what a category stands for is left out. */
    private static final String ASPECTS = """
            insert into fixture_aspect (fixture, position, aspect)
            select i.fixture, row_number() over (partition by i.fixture order by i.place) - 1, a.code
            from unnest(?, ?) with ordinality i (fixture, aspect, place) join aspect a on a.code = i.aspect""";

    private final Statements statements;

    ImportedFixtures(Statements statements) {
        this.statements = statements;
    }

    /** One that is there already. */
    record Known(UUID id, String fingerprint) {}

    /** One to be written, and under which id. */
    record Written(UUID id, ImportedFixture fixture, String fingerprint) {}

    Map<ImportedFixture.Key, Known> known(UUID calendar) {
        Map<ImportedFixture.Key, Known> known = new HashMap<>();
        statements.each(
                "select id, uid, recurrence, fingerprint from fixture where calendar = ? and uid is not null",
                row -> known.put(
                        new ImportedFixture.Key(row.getString("uid"), Statements.day(row, "recurrence")),
                        new Known(Statements.id(row, "id"), row.getString("fingerprint"))),
                calendar);
        return known;
    }

    /** What there is of some, as a change that removes them. */
    List<ImportChange> removals(Collection<UUID> ids) {
        return statements.query(
                """
                select f.*, array(select aspect from fixture_aspect where fixture = f.id order by position) as aspects
                from fixture f where id = any (?) order by start_day, id""",
                row -> new ImportChange(
                        "removed",
                        row.getString("title"),
                        row.getString("kind"),
                        new Period(Statements.day(row, "start_day"), Statements.day(row, "end_day")),
                        Statements.texts(row, "aspects")),
                (Object) ids.toArray(UUID[]::new));
    }

    void add(UUID calendar, List<Written> some) {
        inParts(some, part -> write(ADD, calendar, part));
    }

    void change(UUID calendar, List<Written> some) {
        inParts(some, part -> {
            statements.update("delete from fixture_aspect where fixture = any (?)", (Object) ids(part));
            return write(CHANGE, calendar, part);
        });
    }

    void remove(Collection<UUID> ids) {
        inParts(
                List.copyOf(ids),
                part -> statements.update(
                        "delete from fixture where id = any (?)", (Object) part.toArray(UUID[]::new)));
    }

    /** Gives how many there were. */
    int removeAll(UUID calendar) {
        return statements.update("delete from fixture where calendar = ? and uid is not null", calendar);
    }

    private int write(String sql, UUID calendar, List<Written> some) {
        int written = statements.update(
                sql,
                ids(some),
                texts(some, ImportedFixture::kind),
                texts(some, ImportedFixture::title),
                days(some, ImportedFixture::start),
                days(some, ImportedFixture::end),
                texts(some, fixture -> fixture.key().uid()),
                days(some, fixture -> fixture.key().recurrence()),
                some.stream().map(Written::fingerprint).toArray(String[]::new),
                calendar);
        writeAspects(some);
        return written;
    }

    private void writeAspects(List<Written> some) {
        List<UUID> fixtures = new ArrayList<>();
        List<String> aspects = new ArrayList<>();
        some.forEach(written -> written.fixture().aspects().forEach(aspect -> {
            fixtures.add(written.id());
            aspects.add(aspect);
        }));
        if (!aspects.isEmpty()) {
            statements.update(ASPECTS, fixtures.toArray(UUID[]::new), aspects.toArray(String[]::new));
        }
    }

    private static <T> void inParts(List<T> some, Function<List<T>, Integer> write) {
        for (int from = 0; from < some.size(); from += AT_A_TIME) {
            write.apply(some.subList(from, Math.min(some.size(), from + AT_A_TIME)));
        }
    }

    private static UUID[] ids(List<Written> some) {
        return some.stream().map(Written::id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Written> some, Function<ImportedFixture, String> text) {
        return some.stream().map(one -> text.apply(one.fixture())).toArray(String[]::new);
    }

    private static LocalDate[] days(List<Written> some, Function<ImportedFixture, LocalDate> day) {
        return some.stream().map(one -> day.apply(one.fixture())).toArray(LocalDate[]::new);
    }
}
