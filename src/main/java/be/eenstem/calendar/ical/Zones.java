package be.eenstem.calendar.ical;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which zone a name in a calendar means: one of IANA, one of Windows, or one that the calendar describes. */
final class Zones {

    private static final int MOST_DESCRIBED = 500;
    private static final int LONGEST_NAME = 60;
    private static final Map<String, ZoneId> KNOWN = known();

    /** Those whose offsets are looked for where nothing else is known of one. */
    private static final List<ZoneId> LIKELY = List.of(
                    "Europe/Brussels",
                    "Europe/London",
                    "Europe/Helsinki",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles")
            .stream()
            .map(ZoneId::of)
            .toList();

    private final ZoneId home;
    private final Findings findings;
    private final Map<String, ZoneDraft> described = new HashMap<>();
    private final Map<String, ZoneId> found = new HashMap<>();

    Zones(ZoneId home, Findings findings) {
        this.home = home;
        this.findings = findings;
    }

    void describe(ZoneDraft zone) {
        if (zone.id() != null && described.size() < MOST_DESCRIBED) {
            described.put(zone.id(), zone);
        }
    }

    ZoneId home() {
        return home;
    }

    /** @param line of the event, for what is to be told of the name */
    ZoneId of(Moment moment, int line) {
        if (moment.zone() == null) {
            return home;
        }
        return found.computeIfAbsent(moment.zone(), name -> lookUp(name, line));
    }

    ZonedDateTime at(Moment moment, int line) {
        return moment.local().atZone(of(moment, line));
    }

    private ZoneId lookUp(String name, int line) {
        ZoneId known = named(name);
        if (known != null) {
            return known;
        }
        ZoneDraft zone = described.get(name);
        if (zone == null || zone.place() == null && zone.standard() == null) {
            findings.note(Reason.ZONE_UNKNOWN, line, shown(name));
            return home;
        }
        ZoneId placed = zone.place() == null ? null : named(zone.place());
        if (placed != null) {
            return placed;
        }
        findings.note(Reason.ZONE_GUESSED, line, shown(name));
        return zone.standard() == null ? home : alike(zone);
    }

    /** Null where it is not known; some write more before the name of the zone, between slashes. */
    private static ZoneId named(String name) {
        String rest = name.strip().toLowerCase(Locale.ROOT);
        while (true) {
            ZoneId known = KNOWN.get(rest);
            int slash = rest.indexOf('/');
            if (known != null || slash < 0) {
                return known;
            }
            rest = rest.substring(slash + 1);
        }
    }

    private static ZoneId alike(ZoneDraft zone) {
        return LIKELY.stream()
                .filter(likely -> offset(likely, Month.JANUARY).equals(zone.standard())
                        && offset(likely, Month.JULY).equals(zone.daylight()))
                .findFirst()
                .orElse(zone.standard());
    }

    private static ZoneOffset offset(ZoneId zone, Month month) {
        return zone.getRules().getOffset(LocalDateTime.of(2026, month, 1, 12, 0));
    }

    private static String shown(String name) {
        String line = Texts.line(name);
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }

    private static Map<String, ZoneId> known() {
        Set<String> ids = ZoneId.getAvailableZoneIds();
        Map<String, ZoneId> zones =
                ids.stream().collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), ZoneId::of));
        zones.put(Moment.UTC.toLowerCase(Locale.ROOT), ZoneOffset.UTC);
        try (InputStream file = Zones.class.getResourceAsStream("/calendar/windows-zones.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(";"))
                    .filter(pair -> pair.length == 2 && ids.contains(pair[1]))
                    .forEach(pair -> zones.putIfAbsent(pair[0].toLowerCase(Locale.ROOT), ZoneId.of(pair[1])));
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
