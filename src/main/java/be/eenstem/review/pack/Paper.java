package be.eenstem.review.pack;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of A4 across, filled from top to bottom; heights and places are in points, from the left bottom corner. */
final class Paper implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float MARGIN = 40;
    static final float INNER = WIDTH - 2 * MARGIN;
    static final float BOTTOM = 48;

    private final PDDocument document;
    private final Typesetter typesetter;
    private final Tags tags;
    private final List<Line> header;
    private PDPage page;
    private Canvas canvas;
    private float y;

    Paper(PDDocument document, Typesetter typesetter, String header) {
        this.document = document;
        this.typesetter = typesetter;
        this.tags = new Tags(document);
        this.header = typesetter.lines(List.of(Paragraph.note(header)), INNER);
    }

    Tags tags() {
        return tags;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Canvas canvas() {
        return canvas;
    }

    PDPage page() {
        return page;
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    float room() {
        return y - BOTTOM;
    }

    float roomOfAPage() {
        return top() - BOTTOM;
    }

    /** Begins another page where there is less room than this. */
    void need(float height) {
        if (room() < height) {
            turn();
        }
    }

    void turn() {
        Canvas.attempt(() -> {
            finishPage();
            page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            tags.turnTo(page);
            canvas = new Canvas(new PDPageContentStream(document, page), typesetter);
        });
        canvas.decoration(() -> canvas.lines(header, MARGIN, HEIGHT - MARGIN * 0.75f));
        y = top();
    }

    /** Text over the whole width. */
    COSDictionary text(COSDictionary parent, String type, Paragraph paragraph) {
        COSDictionary element = tags.element(parent, type);
        for (Line line : typesetter.lines(List.of(paragraph), INNER)) {
            need(line.style().leading());
            canvas.content(type, tags.mark(element, page), () -> canvas.lines(List.of(line), MARGIN, y));
            down(line.style().leading());
        }
        return element;
    }

    private float top() {
        return HEIGHT - MARGIN * 0.75f - Line.height(header) - 8;
    }

    private void finishPage() throws IOException {
        if (canvas != null) {
            canvas.close();
            canvas = null;
        }
    }

    @Override
    public void close() throws IOException {
        finishPage();
        tags.finish();
    }
}
