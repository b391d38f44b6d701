package be.eenstem.conflict.bruteforce;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Short words for calendars made by hand; the ids of things are small numbers. */
final class Examples {

    private Examples() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Proposed long ago by UNIZO, on ergonomics, for everyone. */
    static CampaignBuilder campaign(int number, String start, String end) {
        return CampaignBuilder.of(id(number)).period(day(start), day(end));
    }

    static Calendar calendar(CampaignBuilder... campaigns) {
        return Calendar.empty()
                .withCampaigns(
                        List.of(campaigns).stream().map(CampaignBuilder::build).toList());
    }

    static TestAudience sectors(String... codes) {
        return new TestAudience(Set.of(codes), Set.of(), Set.of(), Set.of());
    }

    static TestAudience regions(String... codes) {
        return new TestAudience(Set.of(), Set.of(), Set.of(codes), Set.of());
    }

    /** All conflicts, with the numbers for ids. */
    static SortedSet<String> conflicts(Calendar calendar) {
        return AllConflicts.of(calendar).stream()
                .map(line -> line.replace("00000000-0000-0000-0000-00000000000", ""))
                .collect(toCollection(TreeSet::new));
    }

    static SortedSet<String> conflicts(Calendar calendar, String type) {
        return conflicts(calendar).stream()
                .filter(line -> line.startsWith(type + " "))
                .collect(toCollection(TreeSet::new));
    }
}
