package be.eenstem.review.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** A pack can be read by who cannot see it. */
class PackTagsTest {

    @Test
    void isAccessibleAsPdfUaAsks() {
        assertThat(Accessibility.faults(PdfReader.written(PackSamples.demo(Locale.FRENCH))))
                .isEmpty();
    }

    @Test
    void saysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = french()) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Communicatieplan werkbaar werk 2027-2029 : dossier pour la réunion, version 3");
        }
    }

    @Test
    void isTaggedToTheCells() throws IOException {
        try (PDDocument pdf = french()) {
            List<String> types = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types)
                    .contains("Document", "Sect", "H1", "H2", "P", "Table", "THead", "TBody", "TR", "TH", "TD");
            assertThat(types).filteredOn("H1"::equals).hasSize(bookmarks(pdf));
        }
    }

    @Test
    void everyFontIsInIt() throws IOException {
        try (PDDocument pdf = french()) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    private static PDDocument french() throws IOException {
        return Loader.loadPDF(PdfReader.written(PackSamples.demo(Locale.FRENCH)));
    }

    private static int bookmarks(PDDocument pdf) {
        int[] bookmarks = new int[1];
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks[0]++);
        return bookmarks[0];
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }
}
