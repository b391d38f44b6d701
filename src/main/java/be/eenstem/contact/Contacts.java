package be.eenstem.contact;

import be.eenstem.platform.sql.Statements;
import be.eenstem.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom to reach at organizations, for the rooms above; to be called in a transaction. */
@ApplicationScoped
public class Contacts {

    private final Statements statements;

    Contacts(Statements statements) {
        this.statements = statements;
    }

    /**
     * Somebody who can be reached by mail.
     *
     * @param channel email, inbox, or null where it is as the message is meant
     * @param digest atOnce, daily or weekly
     * @param optedOut the kinds of reminders that need not come
     * @param unsubscribe whoever has it may end the mails
     */
    public record Reachable(
            UUID id,
            String address,
            Locale language,
            String channel,
            String digest,
            Set<DayOfWeek> quietDays,
            Set<String> optedOut,
            UUID unsubscribe) {

        /** Whether it gets a mail of a kind. */
        public boolean isMailed(String kind, boolean statutory) {
            return statutory || !"inbox".equals(channel) && !optedOut.contains(kind);
        }
    }

    /** By organization; organizations that list nobody are not in it. */
    public Map<String, List<Reachable>> of(Collection<String> organizations) {
        Map<UUID, Reachable> known = new HashMap<>();
        Map<String, List<Reachable>> found = new HashMap<>();
        statements.each(
                """
                select l.organization, x.* from contact_listing l join contact_setting x on x.id = l.contact
                where l.organization = any (?) order by l.organization, lower(x.address)
                """,
                row -> found.computeIfAbsent(row.getString("organization"), code -> new ArrayList<>())
                        .add(known.computeIfAbsent(Statements.id(row, "id"), id -> reachable(row))),
                (Object) organizations.toArray(String[]::new));
        return found;
    }

    /** By id; those that are not listed any more are not in it. */
    public Map<UUID, Reachable> byId(Collection<UUID> ids) {
        return statements
                .query("select x.* from contact_setting x where x.id = any (?)", Contacts::reachable, (Object)
                        ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Reachable::id, contact -> contact));
    }

    /** By id of a contact, the organizations that list it. */
    public Map<UUID, Set<String>> listings(Collection<UUID> ids) {
        Map<UUID, Set<String>> listings = new HashMap<>();
        statements.each(
                "select contact, organization from contact_listing where contact = any (?)",
                row -> listings.computeIfAbsent(Statements.id(row, "contact"), id -> new HashSet<>())
                        .add(row.getString("organization")),
                (Object) ids.toArray(UUID[]::new));
        return listings;
    }

    private static Reachable reachable(ResultSet row) {
        try {
            return new Reachable(
                    Statements.id(row, "id"),
                    row.getString("address"),
                    Language.preferred(row.getString("language")),
                    row.getString("channel"),
                    row.getString("digest"),
                    Statements.texts(row, "quiet_days").stream()
                            .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet()),
                    Set.copyOf(Statements.texts(row, "opted_out")),
                    Statements.id(row, "unsubscribe"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
