package be.eenstem.review.pack;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the plan is to reach for an aspect. */
public record PackGoal(
        String aspect, String indicator, String unit, BigDecimal baseline, BigDecimal target, LocalDate due) {}
