package be.eenstem.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.calendar.ImportedFixtures.Known;
import be.eenstem.calendar.ical.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final UUID ID = UUID.fromString("01929c7e-0000-7000-8000-000000000000");

    private static Occurrence occurrence(String title) {
        return new Occurrence("u", DAY, title, DAY, DAY, List.of());
    }

    private static ExternalCalendar calendar() {
        ExternalCalendar calendar = new ExternalCalendar();
        calendar.kind = "event";
        return calendar;
    }

    @Test
    void ofSeveralKnownByTheSameTheFirstCounts() {
        List<Occurrence> twice = List.of(occurrence("Een"), occurrence("Twee"));
        ImportDifference first = new ImportDifference(twice, calendar(), Map.of());
        assertThat(first.added).extracting(one -> one.fixture().title()).containsExactly("Een");

        Known known = new Known(ID, first.added.get(0).fingerprint());
        ImportDifference second = new ImportDifference(
                twice, calendar(), Map.of(first.added.get(0).fixture().key(), known));
        assertThat(second.isEmpty()).isTrue();
        assertThat(second.unchanged()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereAnyMoreIsRemoved() {
        Known known = new Known(ID, "");
        ImportDifference difference =
                new ImportDifference(List.of(), calendar(), Map.of(new ImportedFixture.Key("u", null), known));
        assertThat(difference.removed).containsExactly(ID);
    }
}
