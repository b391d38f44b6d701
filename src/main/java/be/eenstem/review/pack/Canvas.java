package be.eenstem.review.pack;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** What is drawn on one page; everything is either marked as content or as decoration. */
final class Canvas implements AutoCloseable {

    private final PDPageContentStream stream;
    private final Typesetter typesetter;

    Canvas(PDPageContentStream stream, Typesetter typesetter) {
        this.stream = stream;
        this.typesetter = typesetter;
    }

    /** Drawing that may fail. */
    interface Drawing {
        void draw() throws IOException;
    }

    void content(String type, int mark, Drawing drawing) {
        attempt(() -> {
            stream.beginMarkedContent(COSName.getPDFName(type), mark);
            drawing.draw();
            stream.endMarkedContent();
        });
    }

    void decoration(Drawing drawing) {
        attempt(() -> {
            stream.beginMarkedContent(COSName.ARTIFACT);
            drawing.draw();
            stream.endMarkedContent();
        });
    }

    void footer(Drawing drawing) {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, "Footer");
        attempt(() -> {
            stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
            drawing.draw();
            stream.endMarkedContent();
        });
    }

    float width(Style style, String text) {
        return typesetter.width(style, text);
    }

    void text(Line line, float x, float baseline) throws IOException {
        Style style = line.style();
        stream.beginText();
        stream.setFont(typesetter.face(style).font(), style.size);
        color(style.ink);
        stream.newLineAtOffset(x, baseline);
        stream.showText(line.text());
        stream.endText();
    }

    /** Lines below each other, from a top down. */
    void lines(List<Line> lines, float x, float top) throws IOException {
        float y = top;
        for (Line line : lines) {
            text(line, x, y - line.style().ascent());
            y -= line.style().leading();
        }
    }

    void box(Ink ink, float x, float y, float width, float height) throws IOException {
        color(ink);
        stream.addRect(x, y, width, height);
        stream.fill();
    }

    void frame(Ink ink, float x, float y, float width, float height) throws IOException {
        pen(ink, 0.8f);
        stream.addRect(x, y, width, height);
        stream.stroke();
    }

    void rule(Ink ink, float thick, float fromX, float fromY, float toX, float toY) throws IOException {
        pen(ink, thick);
        stream.moveTo(fromX, fromY);
        stream.lineTo(toX, toY);
        stream.stroke();
    }

    /** A triangle that points sideways, by as much as {@code reach}. */
    void arrow(Ink ink, float x, float y, float reach, float height) throws IOException {
        color(ink);
        stream.moveTo(x, y);
        stream.lineTo(x, y + height);
        stream.lineTo(x + reach, y + height / 2);
        stream.closePath();
        stream.fill();
    }

    private void pen(Ink ink, float thick) throws IOException {
        stream.setLineWidth(thick);
        stream.setStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void color(Ink ink) throws IOException {
        stream.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    static void attempt(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new PackException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
