package be.eenstem.campaign;

import static be.eenstem.campaign.Sheets.END;
import static be.eenstem.campaign.Sheets.HEADER;
import static be.eenstem.campaign.Sheets.START;
import static be.eenstem.campaign.Sheets.campaignsOf;
import static be.eenstem.campaign.Sheets.organization;
import static be.eenstem.campaign.Sheets.row;
import static be.eenstem.campaign.Sheets.send;
import static be.eenstem.campaign.Sheets.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportSheetTest {

    private static final String LEAD = "csv-excel";
    private static final String OFFICER = "officer-" + LEAD;

    @BeforeEach
    void thereIsALead() {
        organization(LEAD);
    }

    @Test
    void readsWhatABelgianExcelSaves() {
        DateTimeFormatter belgian = DateTimeFormatter.ofPattern("d/MM/uuuu");
        String text = "\uFEFFTITLE;Lead;aspects;start;end;;\r\n"
                + "\"Titel met ;, \"\"haken\"\" en\nregel\";%s;ergonomie;%s;%s;;\r\n"
                        .formatted(LEAD, START.format(belgian), END.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")))
                + ";;;;;;\r\n\r\n"
                + "Na twee lege rijen;%s;fout;%s;%s;;\r\n".formatted(LEAD, START, END);
        report(sheet(OFFICER, text).post("/v1/campaignImports?partial=true"))
                .body("rows", is(2), "created", is(1), "issues.row", contains(5), "issues.column", contains("aspects"));
        String title = "items.find { it.title.startsWith('Titel met') }";
        campaignsOf(LEAD)
                .body(title + ".title", is("Titel met ;, \"haken\" en\nregel"))
                .body(title + ".period.start", is(START.toString()), title + ".period.end", is(END.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\uFEFFsep=;\n"})
    void takesTheSeparatorThatTheFirstLineNames(String firstLine) {
        String text = firstLine + (HEADER + row("a,b", LEAD).replace("a,b", "A") + row("", LEAD)).replace(',', ';');
        report(sheet(OFFICER, text).post("/v1/campaignImports?dryRun=true&partial=true"))
                .body("rows", is(2), "created", is(1), "issues.row", contains(3));
    }

    @Test
    void readsTabsAndBareCarriageReturns() {
        String text = (HEADER + row("Tab", LEAD)).replace(',', '\t').replace('\n', '\r');
        report(sheet(OFFICER, text).post("/v1/campaignImports?dryRun=true")).body("rows", is(1), "created", is(1));
    }

    @Test
    void refusesAllWrongColumnsAtOnce() {
        send(OFFICER, "title,kleur,Lead,TITLE,start,audience.sectors\n" + "x,y,z,a,b,c\n")
                .then()
                .statusCode(400)
                .body("issues.column", containsInAnyOrder("kleur", "title", "audience.sectors", "aspects", "end"))
                .body("issues.row", contains(1, 1, 1, 1, 1))
                .body("issues.find { it.column == 'kleur' }.detail", is("Deze kolom bestaat niet."))
                .body("issues.find { it.column == 'end' }.detail", is("Deze kolom is verplicht."));
        send(OFFICER, "").then().statusCode(400).body("issues.size()", is(5));
    }

    @Test
    void theColumnsOfAnExportMayStandThereButNotAnId() {
        String text = "id,href,series,proposedOn," + HEADER
                + ",http://x,y,z," + row("Nieuw", LEAD)
                + "01929c7e-0000-7000-8000-000000000000,,,," + row("Oud", LEAD);
        send(OFFICER, text)
                .then()
                .statusCode(400)
                .body("issues.row", contains(3), "issues.column", contains("id"))
                .body("issues[0].detail", startsWith("Een import maakt alleen nieuwe campagnes."));
    }

    @Test
    void namesTheRowOfAQuoteThatIsNotClosed() {
        String good = HEADER + row("Goed", LEAD).repeat(16);
        send(OFFICER, good + row("\"Open", LEAD) + row("Goed", LEAD))
                .then()
                .statusCode(400)
                .body(
                        "issues.row",
                        contains(18),
                        "issues.name",
                        contains("items[16]"),
                        "issues[0].column",
                        nullValue());
        sheet(OFFICER, good + row("\"Dicht\" maar niet uit", LEAD))
                .post("/v1/campaignImports?partial=true")
                .then()
                .statusCode(400)
                .body("issues.row", contains(18));
        sheet(OFFICER, good + row("\"" + "x".repeat(5_000_000), LEAD))
                .post("/v1/campaignImports?dryRun=true")
                .then()
                .statusCode(400)
                .body("issues.row", contains(18));
    }

    @Test
    void namesTheRowWithTooManyCellsAndTheCellThatIsTooLong() {
        String text = HEADER + row("Goed", LEAD) + "x,y," + row("Twee cellen te veel", LEAD)
                + row("T".repeat(1_000_000), LEAD);
        report(sheet(OFFICER, text).post("/v1/campaignImports?dryRun=true&partial=true"))
                .body("created", is(1), "refused", is(2))
                .body("issues.findAll { it.detail.contains('meer cellen') }.row", contains(3))
                .body("issues.findAll { it.row == 4 }.column", contains("title"))
                .body("issues.find { it.row == 4 }.value.size()", is(101));
    }

    @Test
    void namesTheCellThatIsNoUtf8() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((HEADER + row("Goed", LEAD)).getBytes(StandardCharsets.UTF_8));
        bytes.write(row("Caf\u00e9", LEAD).getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(row("Nul\0", LEAD).getBytes(StandardCharsets.UTF_8));
        sheet(OFFICER, bytes.toByteArray())
                .post("/v1/campaignImports")
                .then()
                .statusCode(400)
                .body("issues.row", contains(3, 4), "issues.column", contains("title", "title"))
                .body("issues[0].detail", containsString("UTF-8"), "issues[0].value", is("Caf\uFFFD"))
                .body("issues[1].type", is("urn:problem-type:belgif:input-validation:schemaViolation"));
    }

    @Test
    void readsTheCharsetThatIsNamedOrRefusesIt() {
        byte[] windows = (HEADER + row("Caf\u00e9 \u20ac", LEAD)).getBytes(Charset.forName("windows-1252"));
        report(sheet(OFFICER, windows)
                        .contentType("text/csv; charset=windows-1252")
                        .post("/v1/campaignImports"))
                .body("created", is(1));
        campaignsOf(LEAD).body("items.title.findAll { it.startsWith('Caf') }", contains("Caf\u00e9 \u20ac"));
        for (String unknown : new String[] {"klingon", "UTF-7", "\"a b\""}) {
            sheet(OFFICER, windows)
                    .contentType("text/csv; charset=" + unknown)
                    .post("/v1/campaignImports")
                    .then()
                    .statusCode(415)
                    .body("detail", containsString(unknown.replace("\"", "")));
        }
    }

    @Test
    void saysWhatExcelDidToASize() {
        send(OFFICER, "sizes,weight," + HEADER + "1/apr,\"1,0\"," + row("x", LEAD) + "1-4|,2," + row("y", LEAD))
                .then()
                .statusCode(400)
                .body("issues.row", contains(2, 2), "issues.column", containsInAnyOrder("sizes", "weight"))
                .body("issues.find { it.column == 'sizes' }.detail", containsString("1-4|"));
    }

    private static ValidatableResponse report(io.restassured.response.Response response) {
        return response.then().statusCode(200);
    }
}
