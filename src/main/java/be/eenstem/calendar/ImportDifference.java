package be.eenstem.calendar;

import be.eenstem.calendar.ImportedFixtures.Known;
import be.eenstem.calendar.ImportedFixtures.Written;
import be.eenstem.calendar.ical.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** What has to be done to have just the fixtures that a calendar holds; of several known by the same the first counts. */
final class ImportDifference {

    final List<Written> added = new ArrayList<>();
    final List<Written> changed = new ArrayList<>();
    final List<UUID> removed;
    private int unchanged;

    ImportDifference(List<Occurrence> occurrences, ExternalCalendar calendar, Map<ImportedFixture.Key, Known> known) {
        Map<ImportedFixture.Key, Known> left = new HashMap<>(known);
        Set<ImportedFixture.Key> seen = new HashSet<>();
        Interpretation interpretation = new Interpretation(calendar);
        String audience = calendar.audience.get().toString();
        for (Occurrence occurrence : occurrences) {
            ImportedFixture fixture = interpretation.of(occurrence);
            if (seen.add(fixture.key())) {
                compare(fixture, fixture.fingerprint(audience), left.remove(fixture.key()));
            }
        }
        removed = left.values().stream().map(Known::id).toList();
    }

    int unchanged() {
        return unchanged;
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private void compare(ImportedFixture fixture, String fingerprint, Known known) {
        if (known == null) {
            added.add(new Written(UuidVersion7Strategy.INSTANCE.generateUuid(null), fixture, fingerprint));
        } else if (known.fingerprint().equals(fingerprint)) {
            unchanged++;
        } else {
            changed.add(new Written(known.id(), fixture, fingerprint));
        }
    }
}
