package be.eenstem.conflict;

import be.eenstem.platform.csv.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The three pair rules, every pair looked at day by day and code by code, from the definition alone and without anything of
 * the engine.
 */
final class BruteForce {

    private static final Map<String, String> REGION_PARENTS = parents("regions");

    private BruteForce() {}

    /** Every conflict as one line: kind, participants, days. */
    static Set<String> conflicts(Collection<Plan> plans) {
        Set<String> found = new TreeSet<>();
        List<Plan> counting = plans.stream()
                .filter(plan -> !Set.of("draft", "cancelled").contains(plan.status()))
                .toList();
        for (Plan one : counting) {
            for (Plan other : counting) {
                if (one.id().toString().compareTo(other.id().toString()) < 0 && areApart(one, other)) {
                    found.addAll(between(one, other));
                }
            }
        }
        return found;
    }

    private static Set<String> between(Plan one, Plan other) {
        Set<String> found = new TreeSet<>();
        boolean audience = overlap(one.sectors(), other.sectors(), BruteForce::sectorParent)
                && overlap(one.regions(), other.regions(), REGION_PARENTS::get)
                && overlap(one.sizes(), other.sizes(), code -> null)
                && overlap(one.roles(), other.roles(), code -> null);
        if (!audience) {
            return found;
        }
        boolean sharedAspect = one.aspects().stream().anyMatch(other.aspects()::contains);
        boolean sharedDay =
                one.period().start().datesUntil(one.period().end().plusDays(1)).anyMatch(other.period()::contains);
        long startsApart = Math.abs(
                ChronoUnit.DAYS.between(one.period().start(), other.period().start()));
        if (sharedAspect && sharedDay) {
            found.add(line("duplication", one, other));
        }
        if (sharedAspect && !sharedDay && daysBetween(one, other) <= 28) {
            found.add(line("missedSynergy", one, other));
        }
        if (!sharedAspect && startsApart <= 6) {
            found.add(line("launchClash", one, other));
        }
        return found;
    }

    private static boolean areApart(Plan one, Plan other) {
        boolean sharedUmbrella = one.umbrella() != null && one.umbrella().equals(other.umbrella());
        return !one.lead().equals(other.lead())
                && !other.carriers().contains(one.lead())
                && !one.carriers().contains(other.lead())
                && !sharedUmbrella;
    }

    private static long daysBetween(Plan one, Plan other) {
        Plan first = one.period().start().isBefore(other.period().start()) ? one : other;
        Plan last = first == one ? other : one;
        return first.period()
                .end()
                .plusDays(1)
                .datesUntil(last.period().start())
                .count();
    }

    private static boolean overlap(
            Set<String> some, Set<String> others, java.util.function.UnaryOperator<String> parent) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream()
                        .anyMatch(code -> others.stream()
                                .anyMatch(other -> isWithin(code, other, parent) || isWithin(other, code, parent)));
    }

    private static boolean isWithin(String code, String container, java.util.function.UnaryOperator<String> parent) {
        for (String up = code; up != null; up = parent.apply(up)) {
            if (up.equals(container)) {
                return true;
            }
        }
        return false;
    }

    private static String sectorParent(String code) {
        return code.length() == 1 ? null : code.substring(0, 1);
    }

    private static String line(String type, Plan one, Plan other) {
        LocalDate lastStart = max(one.period().start(), other.period().start());
        LocalDate firstEnd = min(one.period().end(), other.period().end());
        String days;
        if (!lastStart.isAfter(firstEnd)) {
            days = lastStart + ".." + firstEnd;
        } else if (firstEnd.plusDays(1).equals(lastStart)) {
            days = "none";
        } else {
            days = firstEnd.plusDays(1) + ".." + lastStart.minusDays(1);
        }
        return "%s %s %s %s".formatted(type, one.id(), other.id(), days);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static Map<String, String> parents(String list) {
        try (InputStream file = BruteForce.class.getResourceAsStream("/refdata/" + list + ".csv")) {
            Map<String, String> parents = new HashMap<>();
            CsvTable.parse(file.readAllBytes()).forEach(row -> parents.put(row.get("code"), row.get("parent")));
            return parents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
