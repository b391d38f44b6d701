package be.eenstem.review.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of 5,000 campaigns fits in a part of a heap of 512 MB; other requests need some too. */
class PackMemoryTest {

    private static final String HEAP = "-Xmx192m";
    private static final long SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void aPackOfFiveThousandCampaignsNeedsLittleMemory() throws Exception {
        assertThat(exitCode()).as(() -> said()).isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("pack.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(200);
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("pack.xlsx").toFile())) {
            assertThat(workbook.getSheet(0).orElseThrow().openStream().count()).isEqualTo(LargePack.CAMPAIGNS + 1);
            assertThat(workbook.getSheet(1).orElseThrow().openStream().count()).isEqualTo(LargePack.CONFLICTS + 1);
        }
    }

    private int exitCode() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargePack.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
