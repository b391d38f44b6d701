package be.eenstem.sync;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.sql.Statements;
import be.eenstem.platform.text.Messages;
import be.eenstem.sync.CalendarEvent.Organizer;
import be.eenstem.sync.CalendarEvent.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads campaigns and fixtures as events, by their ids; to be called in a transaction, by whoever knows that they may be seen. */
@ApplicationScoped
class EventReader {

    private static final String CAMPAIGNS = """
            select x.id, x.title, x.summary, x.kind, x.lead, x.umbrella, x.start_day, x.end_day, x.status,
                   array(select a.aspect from campaign_aspect a where a.campaign = x.id order by a.position) as aspects,
                   array(select c.organization from campaign_carrier c where c.campaign = x.id order by c.position) as carriers,
                   r.sequence, r.changed_at
            from campaign x join sync_resource r on r.id = x.id
            where x.id = any (?) order by x.id""";

    private static final String FIXTURES = """
            select x.id, x.title, x.note, x.kind, x.start_day, x.end_day, e.name as calendar,
                   array(select a.aspect from fixture_aspect a where a.fixture = x.id order by a.position) as aspects,
                   r.sequence, r.changed_at
            from fixture x join sync_resource r on r.id = x.id left join external_calendar e on e.id = x.calendar
            where x.id = any (?) order by x.id""";

    private static final Map<String, Standing> STANDINGS =
            Map.of("draft", Standing.TENTATIVE, "proposed", Standing.TENTATIVE, "cancelled", Standing.CANCELLED);

    private static final String OTHER = "slategray";
    private static final Map<String, String> COLORS = Map.of(
            "awareness", "steelblue",
            "event", "darkorange",
            "webinar", "mediumpurple",
            "training", "seagreen",
            "publication", "goldenrod",
            "jobFair", "indianred",
            "enforcement", "firebrick",
            "holiday", "yellowgreen");

    private final Statements statements;
    private final String address;

    EventReader(Statements statements, @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.statements = statements;
        this.address = publicUrl.toString();
    }

    List<CalendarEvent> campaigns(UUID[] ids, Locale language) {
        List<CalendarEvent> read = new ArrayList<>();
        eachCampaign(ids, language, read::add);
        return read;
    }

    List<CalendarEvent> fixtures(UUID[] ids, Locale language) {
        List<CalendarEvent> read = new ArrayList<>();
        eachFixture(ids, language, read::add);
        return read;
    }

    /** In the order of their ids, each as it is read. */
    void eachCampaign(UUID[] ids, Locale language, Consumer<CalendarEvent> reader) {
        EventNames names = EventNames.read(statements, language);
        statements.each(CAMPAIGNS, row -> reader.accept(campaign(row, names)), (Object) ids);
    }

    /** In the order of their ids, each as it is read. */
    void eachFixture(UUID[] ids, Locale language, Consumer<CalendarEvent> reader) {
        EventNames names = EventNames.read(statements, language);
        statements.each(FIXTURES, row -> reader.accept(fixture(row, names)), (Object) ids);
    }

    private CalendarEvent campaign(ResultSet row, EventNames names) throws SQLException {
        UUID id = Statements.id(row, "id");
        String lead = row.getString("lead");
        return new CalendarEvent(
                id,
                changed(row),
                row.getInt("sequence"),
                STANDINGS.getOrDefault(row.getString("status"), Standing.CONFIRMED),
                days(row),
                row.getString("title"),
                description(row, names),
                names.aspects(Statements.texts(row, "aspects")),
                address + "/v1/campaigns/" + id,
                color(row),
                new Organizer(names.organization(lead), address + "/v1/organizations/" + lead));
    }

    private CalendarEvent fixture(ResultSet row, EventNames names) throws SQLException {
        UUID id = Statements.id(row, "id");
        String calendar = row.getString("calendar");
        return new CalendarEvent(
                id,
                changed(row),
                row.getInt("sequence"),
                Standing.CONFIRMED,
                days(row),
                row.getString("title"),
                paragraphs(row.getString("note"), said(names, "feed.calendar", calendar)),
                names.aspects(Statements.texts(row, "aspects")),
                address + "/v1/fixtures/" + id,
                color(row),
                new Organizer(calendar == null ? "Eenstem" : calendar, address + "/v1/fixtures/" + id));
    }

    private static String description(ResultSet row, EventNames names) throws SQLException {
        List<String> carriers = names.organizations(Statements.texts(row, "carriers"));
        List<String> facts = new ArrayList<>();
        facts.add(said(names, "feed.lead", names.organization(row.getString("lead"))));
        facts.add(said(names, "feed.carriers", carriers.isEmpty() ? null : String.join(", ", carriers)));
        facts.add(said(names, "feed.umbrella", names.umbrella(row.getString("umbrella"))));
        facts.removeIf(fact -> fact == null);
        return paragraphs(row.getString("summary"), String.join("\n", facts));
    }

    private static String paragraphs(String told, String facts) {
        if (told == null || told.isBlank()) {
            return facts == null ? "" : facts;
        }
        return facts == null ? told : told + "\n\n" + facts;
    }

    private static String said(EventNames names, String sentence, String what) {
        return what == null ? null : Messages.say(names.language(), sentence, what);
    }

    private static DateSpan days(ResultSet row) throws SQLException {
        return new DateSpan(Statements.day(row, "start_day"), Statements.day(row, "end_day"));
    }

    private static Instant changed(ResultSet row) throws SQLException {
        return row.getTimestamp("changed_at").toInstant();
    }

    private static String color(ResultSet row) throws SQLException {
        return COLORS.getOrDefault(row.getString("kind"), OTHER);
    }
}
