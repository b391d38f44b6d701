package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The largest import there may be, in a small heap. */
class ImportIT {

    private static final int MOST_ROWS = 50_000;
    private static final int WRONG_ROW = 31_337;
    private static final int NONE = -1;
    private static final int FEW = 3;
    private static final DateTimeFormatter BELGIAN_DAY = DateTimeFormatter.ofPattern("d/MM/uuuu");

    private final Home home = Home.unpacked();
    private final Path spool = home.resolve("spool");

    @AfterEach
    void cleanUp() {
        home.close();
    }

    @Test
    void takesFiftyThousandRowsOrNoneInHalfAGigabyte() throws IOException {
        Files.createDirectory(spool);
        try (ServiceProcess service = ServiceProcess.start(home, "-Xmx512m", "-Djava.io.tmpdir=" + spool)
                .awaitHealthy()) {
            SheetClient client = new SheetClient(service.port());
            int before = total(service);
            namesTheWrongRow(client.send(sheet("wrong.csv", MOST_ROWS, WRONG_ROW), ""));
            assertThat(client.send(sheet("large.csv", MOST_ROWS + 1, NONE), "?dryRun=true")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(total(service)).isEqualTo(before);
            importOneByOne(client);
            before += FEW;

            HttpResponse<String> imported = client.send(sheet("good.csv", MOST_ROWS, NONE), "");
            assertThat(imported.body()).contains("\"rows\":50000,\"created\":50000,\"refused\":0");
            assertThat(total(service)).isEqualTo(before + MOST_ROWS);

            Path export = client.fetch(home.resolve("export.csv")).body();
            try (Stream<String> lines = Files.lines(export)) {
                assertThat(lines.filter(line -> line.contains(",Campagne "))).hasSize(FEW + MOST_ROWS);
            }
            assertThat(service.log()).doesNotContain("ERROR", "OutOfMemory");
            leavesNothingBehind();
        }
    }

    /** Plans of the database that suit one row and stay with the connection must not meet the large import. */
    private void importOneByOne(SheetClient client) throws IOException {
        for (int each = 0; each < FEW; each++) {
            assertThat(client.send(sheet("single.csv", 1, NONE), "").body()).contains("\"created\":1");
        }
    }

    private static void namesTheWrongRow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .containsOnlyOnce("\"row\":")
                .contains(
                        "\"name\":\"items[31335].aspects[0]\",\"row\":31337,\"column\":\"aspects\",\"value\":\"niets\"");
    }

    private void leavesNothingBehind() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".body") || name.endsWith(".csv")))
                    .isEmpty();
        }
    }

    private static int total(ServiceProcess service) throws IOException {
        String page = service.client()
                .getAs("coordinator", "/v1/campaigns?pageSize=1")
                .body();
        return Integer.parseInt(page.replaceAll("(?s).*\"total\":(\\d+).*", "$1"));
    }

    private Path sheet(String name, int rows, int wrongRow) throws IOException {
        Path file = home.resolve(name);
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("title;summary;lead;carriers;aspects;sectors;regions;start;end;goals\r\n");
            for (int row = 2; row < rows + 2; row++) {
                LocalDate start = LocalDate.now().plusDays(row % 900);
                text.write("Campagne %d;\"%s\";unizo;voka|vdab;%s;F|C10;BE22;%s;%s;een|twee\r\n"
                        .formatted(
                                row,
                                "Wat er gebeurt; voor wie, \"\"wanneer\"\" en waarom. ".repeat(5),
                                row == wrongRow ? "niets" : "ergonomie|werkdruk",
                                start.format(BELGIAN_DAY),
                                start.plusDays(20).format(BELGIAN_DAY)));
            }
        }
        return file;
    }
}
