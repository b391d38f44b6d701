package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an organization may know of the conflicts of a calendar with campaigns under embargo, from the definition alone: what holds
 * among the campaigns it sees, and of those with hidden ones and its own the type, the months, and what of its own is concerned.
 */
public final class Disclosure {

    private static final Set<String> ABOUT_MANY = Set.of("contactPressure", "focusGap", "uncoupledEnforcement");

    private final Map<String, PlannedCampaign> campaigns = new HashMap<>();
    private final Set<UUID> secrets;
    private final String organization;
    private final SortedSet<String> lines = new TreeSet<>();
    private final List<Line> whole = new ArrayList<>();
    private final List<Line> reserved = new ArrayList<>();

    /** A conflict as the brute force writes it. */
    private record Line(String text, String type, String severity, List<String> ids, String setting, String days) {

        static Line of(String text) {
            String[] parts = text.split(" ");
            List<String> ids = parts[2].equals("-") ? List.of() : Arrays.asList(parts[2].split(","));
            return new Line(text, parts[0], parts[1], ids, parts[3], parts[4]);
        }

        Span span() {
            String[] ends = days.split("\\.\\.");
            return new Span(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        }

        boolean overlaps(Line other) {
            return setting.equals(other.setting) && span().common(other.span()).isPresent();
        }
    }

    private Disclosure(Calendar calendar, Set<UUID> secrets, String organization) {
        this.secrets = secrets;
        this.organization = organization;
        calendar.campaigns().forEach(campaign -> campaigns.put(campaign.id().toString(), campaign));
        open(calendar);
        AllConflicts.of(calendar).stream().map(Line::of).forEach(this::add);
    }

    /** @param organization null for who speaks for none */
    public static Disclosure to(String organization, Calendar calendar, Set<UUID> secrets) {
        return new Disclosure(calendar, secrets, organization);
    }

    /** Whether nothing that is told differs; a run of days is told apart from another by sharing days with no other. */
    public boolean tellsTheSameAs(Disclosure other) {
        return lines.equals(other.lines) && goesOnAs(other) && other.goesOnAs(this);
    }

    /** The same of a check: the draft is in {@code then}, and its former self, if any, in {@code now}. */
    public static SortedSet<String> ofCheck(Disclosure now, Disclosure then, UUID draft) {
        SortedSet<String> told = new TreeSet<>(then.lines);
        now.lines.forEach(line -> told.add("now " + line));
        String id = draft.toString();
        for (Line run : then.reserved) {
            boolean there = now.whole.stream().anyMatch(run::overlaps);
            boolean kept = now.whole.stream()
                    .filter(run::overlaps)
                    .anyMatch(one -> one.ids().contains(id));
            told.add("effect " + then.describe(run) + " " + there + " " + kept);
        }
        for (Line run : now.reserved) {
            told.add("ended " + now.describe(run) + " " + then.whole.stream().noneMatch(run::overlaps));
        }
        return told;
    }

    /** Whether a campaign has a part in a conflict that asks for a decision, with whomever. */
    public static boolean isTroubled(UUID draft, Calendar calendar) {
        return AllConflicts.of(calendar).stream()
                .map(Line::of)
                .anyMatch(line -> line.ids().contains(draft.toString())
                        && !line.severity().equals("info"));
    }

    private void open(Calendar calendar) {
        List<PlannedCampaign> seen = calendar.campaigns().stream()
                .filter(campaign -> !secrets.contains(campaign.id()))
                .toList();
        AllConflicts.of(calendar.withCampaigns(seen)).stream()
                .map(Line::of)
                .filter(line -> ABOUT_MANY.contains(line.type()))
                .forEach(line -> lines.add("open " + line.text()));
    }

    private void add(Line line) {
        if (line.type().equals("contactPressure")) {
            whole.add(line);
            addCrowd(line);
        } else if (!ABOUT_MANY.contains(line.type())) {
            addOfCampaigns(line);
        }
    }

    private void addCrowd(Line line) {
        boolean secret = line.ids().stream().anyMatch(id -> secrets.contains(UUID.fromString(id)));
        if (secret && line.ids().stream().anyMatch(this::owns)) {
            reserved.add(line);
            lines.add(describe(line));
        }
    }

    private String describe(Line crowd) {
        if (crowd.ids().stream().noneMatch(this::hides)) {
            return crowd.text();
        }
        Span days = crowd.span();
        return String.join(
                " ",
                "reserved",
                crowd.type(),
                crowd.severity(),
                crowd.setting(),
                months(days.start(), days.end()),
                crowd.ids().stream().filter(this::owns).toList().toString());
    }

    private void addOfCampaigns(Line line) {
        List<String> hidden = line.ids().stream().filter(this::hides).toList();
        if (hidden.isEmpty()) {
            lines.add(line.text());
        } else if (line.ids().size() == 2 && line.ids().stream().anyMatch(this::owns)) {
            String other = hidden.get(0);
            String own = line.ids().get(line.ids().indexOf(other) == 0 ? 1 : 0);
            lines.add(reserved(line, campaigns.get(own), campaigns.get(other)));
        }
    }

    private static String reserved(Line line, PlannedCampaign own, PlannedCampaign other) {
        Set<String> aspects = new TreeSet<>(own.aspects());
        aspects.retainAll(other.aspects());
        LocalDate firstEnd = own.end().isBefore(other.end()) ? own.end() : other.end();
        LocalDate lastStart = own.start().isAfter(other.start()) ? own.start() : other.start();
        // Common days, those between, or where there are neither the two around.
        boolean apart = lastStart.isAfter(firstEnd.plusDays(1));
        LocalDate one = apart ? firstEnd.plusDays(1) : firstEnd;
        LocalDate two = apart ? lastStart.minusDays(1) : lastStart;
        String months = one.isBefore(two) ? months(one, two) : months(two, one);
        return String.join(
                " ",
                "reserved",
                line.type(),
                line.severity(),
                line.ids().toString(),
                months,
                aspects.toString(),
                concerned(own.audience().sectors(), other.audience().sectors()),
                concerned(own.audience().sizes(), other.audience().sizes()),
                concerned(own.audience().regions(), other.audience().regions()),
                concerned(own.audience().roles(), other.audience().roles()));
    }

    private static String concerned(Set<String> own, Set<String> other) {
        Predicate<String> related = code -> other.isEmpty()
                || other.stream().anyMatch(its -> CodeLists.isWithin(code, its) || CodeLists.isWithin(its, code));
        return own.stream().filter(related).sorted().collect(Collectors.joining(",", "(", ")"));
    }

    private static String months(LocalDate first, LocalDate last) {
        return YearMonth.from(first) + "-" + YearMonth.from(last);
    }

    private boolean goesOnAs(Disclosure other) {
        return reserved.stream().allMatch(run -> {
            List<Line> same = other.whole.stream().filter(run::overlaps).toList();
            return same.size() == 1
                    && whole.stream().filter(same.get(0)::overlaps).count() == 1;
        });
    }

    private boolean owns(String id) {
        PlannedCampaign campaign = campaigns.get(id);
        return organization != null
                && (organization.equals(campaign.lead()) || campaign.carriers().contains(organization));
    }

    private boolean hides(String id) {
        return secrets.contains(UUID.fromString(id)) && !owns(id);
    }
}
