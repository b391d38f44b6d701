package be.eenstem.review.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackSheetTest {

    @ParameterizedTest
    @CsvSource({
        "nl, Campagnes, Conflicten, Beslissingen, Wijzigingen",
        "fr, Campagnes, Conflits, Décisions, Modifications",
        "en, Campaigns, Conflicts, Decisions, Changes"
    })
    void hasASheetForEachPart(String language, String campaigns, String conflicts, String decisions, String changes)
            throws IOException {
        try (ReadableWorkbook workbook = written(PackSamples.demo(Locale.forLanguageTag(language)))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(campaigns, conflicts, decisions, changes);
        }
    }

    @Test
    void holdsEveryCampaignWithItsDays() throws IOException {
        PackCampaign campaign = PackSamples.campaign(14, "Samen sterk", LocalDate.of(2028, 2, 29), 1);
        Row row = row(PackSamples.with(List.of(campaign)), 0, 1);
        assertThat(row.getCellText(0)).isEqualTo("Samen sterk");
        assertThat(row.getCellAsDate(4)).hasValue(LocalDate.of(2028, 2, 29).atStartOfDay());
        assertThat(row.getCellText(6)).isEqualTo("voorgesteld");
        assertThat(row.getCellText(8)).isEqualTo("ja");
        assertThat(row.getCellText(9)).isEqualTo(campaign.id().toString());
    }

    @Test
    void givesEachConditionARow() throws IOException {
        PackContent content = PackSamples.demo(Locale.ENGLISH);
        assertThat(row(content, 2, 2).getCellText(10)).isEqualTo("Departement Werk en Sociale Economie");
        assertThat(row(content, 2, 2).getCellText(12)).isEqualTo("yes");
        assertThat(row(content, 2, 3).getCellText(10)).isEqualTo("VDAB");
        assertThat(row(content, 2, 4).getCellText(6)).isEqualTo("Returned");
    }

    @Test
    void aTitleIsNeverAFormula() throws IOException {
        String title = "=HYPERLINK(\"https://example.org\")";
        PackCampaign campaign = PackSamples.campaign(1, title, LocalDate.of(2027, 1, 4), 9);
        assertThat(row(PackSamples.with(List.of(campaign)), 0, 1).getCell(0).getValue())
                .isEqualTo("'" + title);
    }

    @Test
    void takesEveryLetter() throws IOException {
        PackCampaign campaign = PackSamples.campaign(1, "Zo\u0000 \u0007<b>&\n😀", LocalDate.of(2027, 1, 4), 9);
        assertThat(row(PackSamples.with(List.of(campaign)), 0, 1).getCellText(0))
                .contains("<b>&", "😀");
    }

    @Test
    void cutsWhatNoCellHolds() throws IOException {
        PackDecision decision = new PackDecision(
                "Campagne",
                "Lang",
                null,
                null,
                null,
                "returned",
                "x".repeat(40_000),
                null,
                false,
                List.of(),
                List.of());
        PackContent content = PackSamples.content(Locale.ENGLISH, List.of(), List.of(), List.of(decision));
        assertThat(row(content, 2, 1).getCellText(8)).hasSizeLessThan(32_768).endsWith("…");
    }

    private static Row row(PackContent content, int sheet, int row) throws IOException {
        try (ReadableWorkbook workbook = written(content)) {
            return workbook.getSheet(sheet).orElseThrow().read().get(row);
        }
    }

    private static ReadableWorkbook written(PackContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PackSheet().write(content, out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
