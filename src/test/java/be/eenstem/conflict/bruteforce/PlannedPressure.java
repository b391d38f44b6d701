package be.eenstem.conflict.bruteforce;

import java.util.UUID;

/** A limit to what one segment has to bear: more weight than the threshold may not start within so many days. */
public record PlannedPressure(
        UUID id, TestAudience segment, int windowDays, int threshold, String severity, boolean enabled) {}
