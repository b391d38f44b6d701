package be.eenstem.kernel;

import java.time.LocalDate;

/** The days a calendar reaches over: 36 months back and 36 months ahead of a given day. */
public final class Horizon {

    public static final int MONTHS = 36;

    private Horizon() {}

    public static DateSpan around(LocalDate today) {
        return new DateSpan(today.minusMonths(MONTHS), today.plusMonths(MONTHS));
    }
}
