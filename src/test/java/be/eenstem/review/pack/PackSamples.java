package be.eenstem.review.pack;

import be.eenstem.platform.csv.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Packs to try, made of the demo data and of what was made up around it. */
final class PackSamples {

    static final String HASH = "3f9a1c0d5b7e2846".repeat(4);
    static final YearMonth START = YearMonth.of(2027, 1);
    static final int MONTHS = 36;
    static final String LONGEST_TITLE = "Arbeidsongeschiktheidsverzekering en werkhervattingsbegeleiding voor "
            + "zelfstandigen-in-bijberoep: wat de meerwaardenconvenantenwerkgroep in de "
            + "Vlaams-Brabantse kinderopvangvoorzieningen leerde van vijf jaar";

    private static final Path DEMO = Path.of("src/main/resources/demo");

    private static final Path REFERENCE = Path.of("src/main/resources/refdata");
    private static final Set<String> PLANNED = Set.of("proposed", "confirmed");

    private PackSamples() {}

    static PackContent demo(Locale locale) {
        return content(locale, demoCampaigns(locale), demoConflicts(locale), PackDecisions.some());
    }

    static PackContent with(List<PackCampaign> campaigns) {
        return content(Locale.forLanguageTag("nl"), campaigns, List.of(), List.of());
    }

    static PackContent content(
            Locale locale, List<PackCampaign> campaigns, List<PackConflict> conflicts, List<PackDecision> decisions) {
        return new PackContent(
                "Communicatieplan werkbaar werk 2027-2029",
                START,
                MONTHS,
                3,
                HASH,
                OffsetDateTime.parse("2026-11-20T14:05:00+01:00"),
                locale,
                true,
                "Voorbeeld: de inhoud is illustratief.",
                List.of(
                        new PackGoal(
                                "Haalbare werkdruk",
                                "Kleine zaken die hun week vooruit plannen",
                                "% van de kmo's",
                                new BigDecimal("31.5"),
                                new BigDecimal("45"),
                                LocalDate.of(2029, 12, 31)),
                        new PackGoal(
                                "Veerkracht en burn-outpreventie",
                                "Leidinggevenden die een opleiding over veerkracht volgden",
                                "personen",
                                new BigDecimal("1200"),
                                new BigDecimal("5000"),
                                LocalDate.of(2028, 6, 30))),
                demoFocus(locale),
                PackRows.of(campaigns),
                PackRows.of(conflicts),
                PackRows.of(decisions),
                changes(campaigns, conflicts));
    }

    static PackContent lasting(int months, PackContent as) {
        return new PackContent(
                as.planTitle(),
                as.start(),
                months,
                as.version(),
                as.hash(),
                as.submittedAt(),
                as.locale(),
                as.confidential(),
                as.notice(),
                as.goals(),
                as.focus(),
                as.campaigns(),
                as.conflicts(),
                as.decisions(),
                as.changes());
    }

    static PackCampaign campaign(int number, String title, LocalDate start, int days) {
        return new PackCampaign(
                new UUID(7, number),
                title,
                "UNIZO",
                List.of("Liantis"),
                List.of("Haalbare werkdruk"),
                start,
                start.plusDays(days),
                number % 2 == 0 ? "proposed" : "confirmed",
                1 + number % 3,
                number % 7 == 0);
    }

    private static PackChanges changes(List<PackCampaign> campaigns, List<PackConflict> conflicts) {
        return new PackChanges(
                2,
                PackRows.of(some(campaigns, 0, 3)),
                PackRows.of(some(campaigns, 3, 6).stream()
                        .map(one -> new PackChanges.Moved(
                                one.title(),
                                one.start().minusDays(14),
                                one.end().minusDays(14),
                                one.start(),
                                one.end()))
                        .toList()),
                PackRows.of(some(campaigns, 6, 9).stream()
                        .map(one -> new PackChanges.Changed(
                                one.title(), "weight", String.valueOf(one.weight() + 1), String.valueOf(one.weight())))
                        .toList()),
                PackRows.of(List.of(new PackChanges.Gone(
                        "Webinar: het nieuwe verlofstelsel",
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 5, 3),
                        "cancelled"))),
                PackRows.of(some(conflicts, 0, 2)),
                PackRows.of(some(conflicts, 2, 3)));
    }

    private static <T> List<T> some(List<T> rows, int from, int to) {
        return rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size()));
    }

    private static List<PackFocus> demoFocus(Locale locale) {
        Map<String, String> aspects = names("aspects.csv", locale.getLanguage());
        Map<String, String> sectors = names(read(REFERENCE.resolve("sectors.csv")), locale.getLanguage());
        return table("focus.csv").stream()
                .map(row -> new PackFocus(
                        aspects.get(row.get("aspect")),
                        sectors.get(row.get("sector")),
                        LocalDate.parse(row.get("start")),
                        LocalDate.parse(row.get("end")),
                        Integer.parseInt(row.get("rank"))))
                .toList();
    }

    private static List<PackCampaign> demoCampaigns(Locale locale) {
        Map<String, String> aspects = names("aspects.csv", locale.getLanguage());
        Map<String, String> organizations = names("organizations.csv", "name");
        List<PackCampaign> campaigns = new ArrayList<>();
        for (Map<String, String> row : table("campaigns.csv")) {
            campaigns.add(new PackCampaign(
                    new UUID(1, campaigns.size()),
                    row.get("title"),
                    organizations.get(row.get("lead")),
                    CsvTable.values(row.get("carriers")).stream()
                            .map(organizations::get)
                            .toList(),
                    CsvTable.values(row.get("aspects")).stream()
                            .map(aspects::get)
                            .toList(),
                    LocalDate.parse(row.get("start")),
                    LocalDate.parse(row.get("end")),
                    row.get("status"),
                    Integer.parseInt(row.get("weight")),
                    "embargoed".equals(row.get("visibility"))));
        }
        campaigns.add(campaign(1, LONGEST_TITLE, LocalDate.of(2028, 3, 6), 60));
        return campaigns.stream()
                .filter(one -> PLANNED.contains(one.status()))
                .sorted(Comparator.comparing(PackCampaign::start))
                .filter(one -> one.touches(
                        START.atDay(1), START.plusMonths(MONTHS).atDay(1).minusDays(1)))
                .toList();
    }

    private static List<PackConflict> demoConflicts(Locale locale) {
        List<Map<String, String>> types = read(REFERENCE.resolve("conflictTypes.csv"));
        List<PackCampaign> campaigns = demoCampaigns(locale);
        return IntStream.range(0, 24)
                .mapToObj(i -> {
                    PackCampaign one = campaigns.get(i % campaigns.size());
                    boolean waived = i % 3 == 0;
                    return new PackConflict(
                            types.get(i % types.size()).get(locale.getLanguage()),
                            i % 4 == 1 ? "info" : "warning",
                            waived ? "waived" : "open",
                            List.of(
                                    one.title(),
                                    campaigns.get((i + 1) % campaigns.size()).title()),
                            i == 5 ? null : one.start(),
                            i == 5 ? null : one.end(),
                            waived
                                    ? "Beide trekkers stemden hun boodschap op elkaar af; de doelgroep verschilt genoeg."
                                    : null);
                })
                .toList();
    }

    private static Map<String, String> names(String file, String column) {
        return names(table(file), column);
    }

    private static Map<String, String> names(List<Map<String, String>> rows, String column) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.get("code"), row.get(column)));
        return names;
    }

    private static List<Map<String, String>> table(String file) {
        return read(DEMO.resolve(file));
    }

    private static List<Map<String, String>> read(Path file) {
        try {
            return CsvTable.parse(Files.readString(file).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
