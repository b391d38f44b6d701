package be.eenstem.review.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes the pack of a large plan into a folder; a process of its own, so that its heap can be a small one. */
final class LargePack {

    static final int CAMPAIGNS = 5_000;
    static final int CONFLICTS = 15_000;
    static final int DECISIONS = 500;
    private static final List<String> SEVERITIES = List.of("warning", "info");

    private LargePack() {}

    public static void main(String[] folder) throws IOException {
        PackContent content = content();
        try (OutputStream pdf = Files.newOutputStream(Path.of(folder[0], "pack.pdf"))) {
            new PackPdf().write(content, pdf);
        }
        try (OutputStream sheet = Files.newOutputStream(Path.of(folder[0], "pack.xlsx"))) {
            new PackSheet().write(content, sheet);
        }
    }

    private static PackContent content() {
        PackContent small =
                PackSamples.content(Locale.forLanguageTag("nl"), List.of(campaign(0)), List.of(), List.of());
        return new PackContent(
                small.planTitle(),
                small.start(),
                small.months(),
                small.version(),
                small.hash(),
                small.submittedAt(),
                small.locale(),
                small.confidential(),
                small.notice(),
                small.goals(),
                small.focus(),
                LargePack::campaigns,
                LargePack::conflicts,
                LargePack::decisions,
                new PackChanges(
                        2,
                        PackRows.of(List.of()),
                        PackRows.of(List.of()),
                        PackRows.of(List.of()),
                        PackRows.of(List.of()),
                        LargePack::conflicts,
                        LargePack::conflicts));
    }

    static void campaigns(Consumer<? super PackCampaign> each) {
        for (int number = 0; number < CAMPAIGNS; number++) {
            each.accept(campaign(number));
        }
    }

    private static PackCampaign campaign(int number) {
        LocalDate start = PackSamples.START.atDay(1).plusDays(number * 1_090L / CAMPAIGNS);
        return new PackCampaign(
                new UUID(9, number),
                "Campagne " + number + ": samen werken aan werk dat werkt voor iedereen in de zaak",
                "Organisatie " + number % 300,
                List.of("Organisatie " + number % 77, "Organisatie " + number % 91),
                List.of("Thema " + number % 23, "Thema " + number % 19),
                start,
                start.plusDays(10 + number % 50),
                number % 2 == 0 ? "proposed" : "confirmed",
                1,
                number % 11 == 0);
    }

    private static void conflicts(Consumer<? super PackConflict> each) {
        for (int number = 0; number < CONFLICTS; number++) {
            PackCampaign one = campaign(number % CAMPAIGNS);
            each.accept(new PackConflict(
                    "Dubbel werk",
                    SEVERITIES.get(number % 2),
                    number % 5 == 0 ? "waived" : "open",
                    List.of(one.title(), campaign((number + 7) % CAMPAIGNS).title()),
                    one.start(),
                    one.end(),
                    number % 5 == 0 ? "De doelgroepen verschillen genoeg." : null));
        }
    }

    private static void decisions(Consumer<? super PackDecision> each) {
        for (int number = 0; number < DECISIONS; number++) {
            PackDecision sample = PackDecisions.some().get(number % 4);
            each.accept(new PackDecision(
                    sample.item(),
                    campaign(number).title(),
                    sample.advice(),
                    sample.outcome(),
                    sample.reason(),
                    sample.conditions(),
                    sample.present()));
        }
    }
}
