package be.eenstem.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void aMomentIsDueOnItsDayAndForAWeekAfterIt() {
        List<String> moments = List.of("01-15", "05-15");
        LocalDate day = LocalDate.of(2027, 1, 15);
        assertThat(Moments.due(moments, LONG_AGO, day.minusDays(1))).isEmpty();
        assertThat(Moments.due(moments, LONG_AGO, day)).containsExactly(day);
        assertThat(Moments.due(moments, LONG_AGO, day.plusDays(7))).containsExactly(day);
        assertThat(Moments.due(moments, LONG_AGO, day.plusDays(8))).isEmpty();
    }

    @Test
    void whatLiesBeforeItWasSetWasNotMissed() {
        LocalDate day = LocalDate.of(2027, 1, 15);
        assertThat(Moments.due(List.of("01-15"), day, day.plusDays(2))).containsExactly(day);
        assertThat(Moments.due(List.of("01-15"), day.plusDays(1), day.plusDays(2)))
                .isEmpty();
        assertThat(Moments.due(List.of("01-15"), day.plusDays(9), day)).isEmpty();
    }

    @Test
    void yearsEndAndHaveTheirLastDayOfFebruary() {
        assertThat(Moments.due(List.of("12-30"), LONG_AGO, LocalDate.of(2027, 1, 3)))
                .containsExactly(LocalDate.of(2026, 12, 30));
        assertThat(Moments.due(List.of("02-29"), LONG_AGO, LocalDate.of(2027, 3, 1)))
                .containsExactly(LocalDate.of(2027, 2, 28));
        assertThat(Moments.due(List.of("02-29"), LONG_AGO, LocalDate.of(2028, 3, 1)))
                .containsExactly(LocalDate.of(2028, 2, 29));
    }
}
