package be.eenstem.plan;

import be.eenstem.platform.input.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A {@link ProposedFocus} as it is kept. */
@Embeddable
record FocusLine(
        String aspect,
        String sector,
        @Column(name = "start_day") LocalDate startDay,
        @Column(name = "end_day") LocalDate endDay,
        int rank) {

    static FocusLine of(ProposedFocus focus) {
        return new FocusLine(
                focus.aspect(),
                focus.sector(),
                focus.period().start(),
                focus.period().end(),
                focus.rank());
    }

    ProposedFocus proposed() {
        return new ProposedFocus(aspect, sector, new Period(startDay, endDay), rank);
    }
}
