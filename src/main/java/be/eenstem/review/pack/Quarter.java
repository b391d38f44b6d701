package be.eenstem.review.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The months of a horizon that are in one quarter of a year. */
record Quarter(YearMonth first, YearMonth last) {

    static List<Quarter> of(PackContent content) {
        List<Quarter> quarters = new ArrayList<>();
        YearMonth end = content.start().plusMonths(content.months() - 1L);
        YearMonth first = content.start();
        while (!first.isAfter(end)) {
            YearMonth last = first.plusMonths(2 - (first.getMonthValue() - 1) % 3);
            quarters.add(new Quarter(first, last.isAfter(end) ? end : last));
            first = last.plusMonths(1);
        }
        return quarters;
    }

    int number() {
        return (first.getMonthValue() + 2) / 3;
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    String title(Wording wording) {
        return wording.say("quarter", number(), first.getYear());
    }
}
