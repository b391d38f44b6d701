package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pack of the largest plan, made by a service with a small heap. */
class PackIT {

    private static final int CAMPAIGNS = 5_000;
    private static final int MONTHS = 36;
    private static final long SEED = 20261122;
    private static final List<String> REGIONS = List.of("BE21", "BE22", "BE23", "BE24", "BE25");
    private static final List<String> SECTORS = List.of("F41", "F42", "F43", "G45", "G46", "G47", "I55", "I56", "Q");
    private static final List<String> ASPECTS = List.of("ergonomie", "werkdruk", "leerkansen", "inclusie", "loopbaan");
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ObjectMapper json = new ObjectMapper();
    private final Home home = Home.unpacked();

    @AfterEach
    void cleanUp() {
        home.close();
    }

    @Test
    void aPlanOfFiveThousandCampaignsMakesItsPackInHalfAGigabyte() throws IOException {
        try (ServiceProcess service = ServiceProcess.start(home, "-Xmx512m").awaitHealthy()) {
            SheetClient sheets = new SheetClient(service.port());
            assertThat(sheets.send(campaigns(), "").statusCode()).isEqualTo(200);
            String version = submitted(service.client());
            long conflicts = total(service.client(), version + "/conflicts");
            assertThat(total(service.client(), version + "/campaigns")).isGreaterThanOrEqualTo(CAMPAIGNS);

            HttpResponse<Path> pdf = sheets.fetch(version + "/pack", "application/pdf", home.resolve("pack.pdf"));
            assertThat(pdf.statusCode()).isEqualTo(200);
            try (PDDocument pages = Loader.loadPDF(pdf.body().toFile())) {
                assertThat(pages.getNumberOfPages()).isGreaterThan(200);
            }
            HttpResponse<Path> workbook = sheets.fetch(version + "/pack", SHEET, home.resolve("pack.xlsx"));
            try (InputStream file = Files.newInputStream(workbook.body());
                    ReadableWorkbook read = new ReadableWorkbook(file)) {
                assertThat(read.getSheet(0).orElseThrow().openStream().count()).isGreaterThan(CAMPAIGNS);
                assertThat(read.getSheet(1).orElseThrow().openStream().count()).isEqualTo(conflicts + 1);
            }
            assertThat(service.log()).doesNotContain("ERROR", "OutOfMemory");
        }
    }

    private String submitted(Client client) throws IOException {
        String blocking = "/v1/conflicts?severity=blocking&state=open&pageSize=1000";
        for (JsonNode conflict : read(client, blocking).get("items")) {
            String waiver = "/v1/conflicts/" + conflict.get("id").asText() + "/waiver";
            assertThat(client.putAs("coordinator", waiver, "{\"reason\": \"Zo afgesproken.\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        String plan = created(client, "/v1/plans", """
                {"title": "Campagneplan", "horizon": {"start": "%s", "months": %d}}""".formatted(YearMonth.now(), MONTHS));
        return created(client, plan + "/versions", "");
    }

    private static String created(Client client, String path, String body) throws IOException {
        HttpResponse<String> answer = client.postAs("coordinator", path, body, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private long total(Client client, String path) throws IOException {
        return read(client, path + "?pageSize=1").get("total").asLong();
    }

    private JsonNode read(Client client, String path) throws IOException {
        return json.readTree(client.getAs("coordinator", path).body());
    }

    private Path campaigns() throws IOException {
        Random random = new Random(SEED);
        Path file = home.resolve("campaigns.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("title,lead,aspects,sectors,regions,start,end,status\r\n");
            for (int row = 0; row < CAMPAIGNS; row++) {
                LocalDate start = LocalDate.now().plusDays(1 + random.nextInt(MONTHS * 30 - 60));
                text.write("Campagne %d met een titel van gewone lengte,unizo,%s,%s,%s,%s,%s,proposed\r\n"
                        .formatted(
                                row,
                                any(ASPECTS, random),
                                any(SECTORS, random),
                                any(REGIONS, random),
                                start,
                                start.plusDays(6 + random.nextInt(20))));
            }
        }
        return file;
    }

    private static String any(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
