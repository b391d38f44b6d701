package be.eenstem.review.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What stands at the bottom of every page; written last, when it is known how many there are. */
final class Footer {

    private static final float RULE = 38;
    private static final float TOP = 34;

    private final PDDocument document;
    private final Typesetter typesetter;
    private final PackContent content;
    private final Wording wording;

    Footer(PDDocument document, Typesetter typesetter, PackContent content) {
        this.document = document;
        this.typesetter = typesetter;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() throws IOException {
        int number = 0;
        int pages = document.getNumberOfPages();
        for (PDPage page : document.getPages()) {
            try (Canvas canvas = canvas(page)) {
                String place = wording.say("page", ++number, pages);
                canvas.footer(() -> draw(canvas, place));
            }
        }
    }

    private Canvas canvas(PDPage page) throws IOException {
        return new Canvas(
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true), typesetter);
    }

    private void draw(Canvas canvas, String place) throws IOException {
        canvas.rule(Ink.LIGHT, 0.6f, Paper.MARGIN, RULE, Paper.MARGIN + Paper.INNER, RULE);
        String left = wording.say(
                "footer",
                content.version(),
                content.shortHash(),
                wording.say(content.confidential() ? "confidential" : "internal"));
        List<Paragraph> lines = new ArrayList<>(List.of(Paragraph.note(left)));
        if (content.notice() != null) {
            lines.add(Paragraph.note(content.notice()));
        }
        canvas.lines(typesetter.lines(lines, Paper.INNER - 100), Paper.MARGIN, TOP);
        float width = typesetter.width(Style.NOTE, place);
        canvas.lines(List.of(new Line(place, Style.NOTE)), Paper.MARGIN + Paper.INNER - width, TOP);
    }
}
