package be.eenstem.review.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A table over as many pages as it takes; its head comes back on each, and a row is cut only where no page holds it. */
final class Table {

    private static final float PAD = 3;
    private static final float NARROW_PAD = 0.08f;
    private static final float LEAST_OF_A_ROW = 2 * Style.CELL.leading() + 2 * PAD;

    private final Paper paper;
    private final TableTags tags;
    private final List<Column> columns;
    private final Backdrop headBackdrop;
    private final List<List<Line>> head;
    private final float headHeight;

    /** What is drawn behind a row, or a part of one. */
    interface Backdrop {
        Backdrop NONE = (canvas, bottom, height) -> {};

        void draw(Canvas canvas, float bottom, float height) throws IOException;
    }

    private interface CellDrawing {
        void draw(int column, float x) throws IOException;
    }

    Table(Paper paper, COSDictionary parent, List<Column> columns) {
        this(paper, parent, columns, 0, Backdrop.NONE);
    }

    Table(Paper paper, COSDictionary parent, List<Column> columns, float leastHead, Backdrop headBackdrop) {
        this.paper = paper;
        this.tags = new TableTags(paper.tags(), parent);
        this.columns = columns;
        this.headBackdrop = headBackdrop;
        this.head = set(columns.stream()
                .map(column -> Cell.of(new Paragraph(column.title(), Style.HEAD)))
                .toList());
        this.headHeight = Math.max(leastHead, height(head));
        paper.need(headHeight + LEAST_OF_A_ROW);
        drawHead();
    }

    void row(Cell... cells) {
        row(Backdrop.NONE, cells);
    }

    /** A row; of a single cell where it is about those that follow. */
    void row(Backdrop backdrop, Cell... cells) {
        List<List<Line>> rest = set(List.of(cells));
        float height = height(rest);
        boolean fitsOnAPage = height <= paper.roomOfAPage() - headHeight;
        turnWithout(fitsOnAPage ? height : LEAST_OF_A_ROW);
        List<COSDictionary> elements = tags.row(List.of(cells), columns.size());
        draw(rest, elements, backdrop);
        while (rest.stream().anyMatch(lines -> !lines.isEmpty())) {
            turn();
            draw(rest, elements, Backdrop.NONE);
        }
    }

    /** Goes on on another page where there is less room than this. */
    void turnWithout(float room) {
        if (paper.room() < room) {
            turn();
        }
    }

    private void turn() {
        paper.turn();
        paper.canvas().decoration(() -> {
            drawHeadBackdrop();
            eachCell(head, (column, x) -> paper.canvas().lines(head.get(column), x, headTop(column)));
        });
        paper.down(headHeight);
    }

    private void drawHead() {
        paper.canvas().decoration(this::drawHeadBackdrop);
        Canvas.attempt(() -> eachCell(
                head, (column, x) -> marked(tags.headCell(columns.get(column)), head.get(column), x, headTop(column))));
        paper.down(headHeight);
    }

    private void drawHeadBackdrop() throws IOException {
        float bottom = paper.y() - headHeight;
        paper.canvas().box(Ink.BAND, Paper.MARGIN, bottom, Paper.INNER, headHeight);
        headBackdrop.draw(paper.canvas(), bottom, headHeight);
    }

    /** Draws as many of the lines as there is room for, and takes them away. */
    private void draw(List<List<Line>> rest, List<COSDictionary> elements, Backdrop backdrop) {
        List<List<Line>> part = rest.stream().map(this::fitting).toList();
        float height = height(part);
        paper.canvas().decoration(() -> behind(backdrop, height));
        Canvas.attempt(() ->
                eachCell(part, (column, x) -> marked(elements.get(column), part.get(column), x, paper.y() - PAD)));
        paper.down(height);
    }

    private void behind(Backdrop backdrop, float height) throws IOException {
        float bottom = paper.y() - height;
        backdrop.draw(paper.canvas(), bottom, height);
        paper.canvas().rule(Ink.LIGHT, 0.5f, Paper.MARGIN, bottom, Paper.MARGIN + Paper.INNER, bottom);
    }

    private List<Line> fitting(List<Line> rest) {
        float room = paper.room() - 2 * PAD;
        int lines = 0;
        while (lines < rest.size() && Line.height(rest.subList(0, lines + 1)) <= room) {
            lines++;
        }
        List<Line> fitting = rest.subList(0, lines);
        List<Line> part = List.copyOf(fitting);
        fitting.clear();
        return part;
    }

    private void marked(COSDictionary element, List<Line> lines, float x, float top) {
        if (!lines.isEmpty()) {
            String type = element.getNameAsString(COSName.S);
            paper.canvas()
                    .content(
                            type,
                            paper.tags().mark(element, paper.page()),
                            () -> paper.canvas().lines(lines, x, top));
        }
    }

    /** Heads stand on the bottom of theirs. */
    private float headTop(int column) {
        return paper.y() - headHeight + PAD + Line.height(head.get(column));
    }

    private List<List<Line>> set(List<Cell> cells) {
        List<List<Line>> lines = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            float width = cells.size() == 1 ? Paper.INNER : columns.get(column).width();
            lines.add(paper.typesetter().lines(cells.get(column).paragraphs(), width - 2 * pad(width)));
        }
        return lines;
    }

    /** Between the side of a column and its text. */
    private static float pad(float width) {
        return Math.min(PAD, width * NARROW_PAD);
    }

    private static float height(List<List<Line>> cells) {
        return (float) cells.stream().mapToDouble(Line::height).max().orElse(0) + 2 * PAD;
    }

    private void eachCell(List<List<Line>> cells, CellDrawing drawing) throws IOException {
        float x = Paper.MARGIN;
        for (int column = 0; column < cells.size(); column++) {
            float width = columns.get(column).width();
            drawing.draw(column, x + pad(width));
            x += width;
        }
    }
}
