package be.eenstem.review.pack;

import java.time.LocalDate;

/**
 * An aspect in the spotlight.
 *
 * @param sector the only one it is for; null for all
 * @param rank 1 for the most important
 */
public record PackFocus(String aspect, String sector, LocalDate start, LocalDate end, int rank) {}
