package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.util.Set;
import java.util.UUID;

/** A campaign as the definition of a conflict speaks of it. */
record Plan(
        UUID id,
        String lead,
        Set<String> carriers,
        String umbrella,
        Set<String> aspects,
        DateSpan period,
        Set<String> sectors,
        Set<String> sizes,
        Set<String> regions,
        Set<String> roles,
        String status) {}
