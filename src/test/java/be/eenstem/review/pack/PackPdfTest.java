package be.eenstem.review.pack;

import static be.eenstem.review.pack.PdfReader.pages;
import static be.eenstem.review.pack.PdfReader.squeezed;
import static be.eenstem.review.pack.PdfReader.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class PackPdfTest {

    private static final Path SAMPLE = Path.of("docs", "pack-sample.pdf");
    private static final String REWRITE = "eenstem.rewrite";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static PackContent content;
    private static byte[] dutch;

    @BeforeAll
    static void write() {
        content = PackSamples.demo(DUTCH);
        dutch = written(content);
    }

    @Test
    void theSampleInTheDocsIsWhatIsWritten() throws IOException {
        if (Boolean.getBoolean(REWRITE)) {
            Files.write(SAMPLE, dutch);
        }
        assertThat(pages(Files.readAllBytes(SAMPLE))).as("""
                        docs/pack-sample.pdf is not what is written. Where the change is meant, rewrite and commit it: \
                        ./mvnw test -Dtest=PackPdfTest -D%s=true""", REWRITE).isEqualTo(pages(dutch));
    }

    @Test
    void sameContentGivesSameBytes() {
        assertThat(written(PackSamples.demo(DUTCH))).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Pagina %d van %d, Beslissingen, Eigenaar: VDAB, Dubbel werk",
        "fr, Page %d sur %d, Décisions, Responsable : VDAB, Double emploi",
        "en, Page %d of %d, Decisions, Owner: VDAB, Duplication"
    })
    void isInTheLanguageOfItsReaders(String language, String footer, String decisions, String owner, String type)
            throws IOException {
        List<String> pages = pages(written(PackSamples.demo(Locale.forLanguageTag(language))));
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains(footer.formatted(page + 1, pages.size()))
                    .contains("3f9a1c0d5b7e");
        }
        assertThat(pages).anyMatch(page -> page.contains(decisions) && page.contains(owner));
        assertThat(pages).anyMatch(page -> page.contains(type));
    }

    @Test
    void everyPageSaysHowSecretItIs() throws IOException {
        assertThat(pages(dutch)).allMatch(page -> page.contains("Vertrouwelijk"));
    }

    @Test
    void hasAPageForEachQuarterOfThreeYears() throws IOException {
        List<String> pages = pages(dutch);
        for (int year = 2027; year <= 2029; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                String title = quarter + "e kwartaal van " + year;
                assertThat(pages)
                        .filteredOn(page -> page.contains(title))
                        .as(title)
                        .hasSize(1);
            }
        }
    }

    @Test
    void namesEveryMonthAboveTheBars() throws IOException {
        assertThat(squeezed(gantt(dutch))).contains("JFMAMJJASOND".repeat(3));
    }

    @Test
    void namesTheMonthsOfAShorterPlanInFull() throws IOException {
        PackContent year = PackSamples.lasting(12, content);
        assertThat(gantt(written(year))).contains("jan", "mrt", "dec");
    }

    @Test
    void everyTitleIsThereWhole() throws IOException {
        String text = squeezed(dutch);
        content.campaigns().each(one -> assertThat(text).contains(squeezed(one.title())));
        content.conflicts().each(one -> assertThat(text).contains(squeezed(String.join("", one.titles()))));
        content.decisions()
                .each(one ->
                        one.conditions().forEach(condition -> assertThat(text).contains(squeezed(condition.text()))));
    }

    @Test
    void nothingLeavesThePage() throws IOException {
        inside(dutch);
    }

    @Test
    void aTitleWithoutSpacesStaysOnThePage() throws IOException {
        String title = "w".repeat(200);
        byte[] pdf = written(PackSamples.with(List.of(PackSamples.campaign(1, title, LocalDate.of(2027, 2, 1), 20))));
        assertThat(squeezed(pdf)).contains(title);
        inside(pdf);
    }

    @Test
    void aRowLongerThanAPageGoesOnOnTheNext() throws IOException {
        String reason = IntStream.range(0, 800).mapToObj(i -> "reden" + i).reduce("", (a, b) -> a + " " + b);
        PackDecision decision = new PackDecision(
                "Campagne", "Een lange zaak", null, null, null, "returned", reason, null, false, List.of(), List.of());
        byte[] pdf = written(PackSamples.content(DUTCH, List.of(), List.of(), List.of(decision)));
        List<String> pages = pages(pdf);
        assertThat(pages).filteredOn(page -> page.contains("reden")).hasSizeGreaterThan(1);
        assertThat(String.join("", pages).split("\\s+"))
                .contains("reden0", "reden199", "reden400", "reden600", "reden799");
        assertThat(Accessibility.faults(pdf)).isEmpty();
        inside(pdf);
    }

    @Test
    void takesEveryLetter() throws IOException {
        String title = "Zo\u0000\u0007\u202E werkt 働き方 😀 het\tbij Δ & <b>ëlkaar</b>";
        byte[] pdf = written(PackSamples.with(List.of(PackSamples.campaign(1, title, LocalDate.of(2027, 2, 1), 20))));
        assertThat(squeezed(pdf)).contains("Zowerkt□□□□hetbijΔ&<b>ëlkaar</b>");
        assertThat(Accessibility.faults(pdf)).isEmpty();
    }

    @Test
    void countsCampaignsWhereThereAreTooManyForBars() throws IOException {
        List<PackCampaign> campaigns = new ArrayList<>();
        for (int i = 0; i <= PackPdf.MOST_BARS; i++) {
            campaigns.add(PackSamples.campaign(i, "Campagne " + i, LocalDate.of(2027, 4, 1), 20));
        }
        byte[] pdf = written(PackSamples.with(campaigns));
        assertThat(gantt(pdf)).contains("meer dan 300 campagnes").contains("301");
        assertThat(squeezed(pdf)).contains("Campagne300");
        assertThat(Accessibility.faults(pdf)).isEmpty();
        inside(pdf);
    }

    @Test
    void anEmptyPlanHasAPackToo() throws IOException {
        byte[] pdf = written(PackSamples.with(List.of()));
        assertThat(pages(pdf)).anyMatch(page -> page.contains("In dit kwartaal lopen geen campagnes."));
        assertThat(Accessibility.faults(pdf)).isEmpty();
    }

    private static String gantt(byte[] pdf) throws IOException {
        return pages(pdf).stream()
                .filter(page -> page.contains("Campagnekalender"))
                .findFirst()
                .orElseThrow();
    }

    private static void inside(byte[] pdf) throws IOException {
        assertThat(PdfReader.letters(pdf))
                .filteredOn(letter -> !isInside(letter))
                .isEmpty();
    }

    private static boolean isInside(TextPosition letter) {
        float left = letter.getXDirAdj();
        float right = left + letter.getWidthDirAdj();
        float baseline = letter.getYDirAdj();
        return letter.getUnicode().isBlank()
                || left >= Paper.MARGIN
                        && right <= Paper.MARGIN + Paper.INNER + 0.1f
                        && baseline >= 20
                        && baseline <= Paper.HEIGHT - 12;
    }
}
