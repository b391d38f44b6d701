package be.eenstem.review.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads back what was written. */
final class PdfReader {

    private PdfReader() {}

    static byte[] written(PackContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PackPdf().write(content, out);
        return out.toByteArray();
    }

    static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** All text, as one word: where lines end makes no difference. */
    static String squeezed(byte[] pdf) throws IOException {
        return squeezed(String.join("", pages(pdf)));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00AD]", "");
    }

    /** Every letter with its place. */
    static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return letters;
    }
}
