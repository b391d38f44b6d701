package be.eenstem.review.pack;

import java.util.List;

/**
 * A cell of a row.
 *
 * @param names whether it says what the row is about
 */
record Cell(List<Paragraph> paragraphs, boolean names) {

    static Cell of(Paragraph... paragraphs) {
        return new Cell(List.of(paragraphs), false);
    }

    static Cell text(String text) {
        return of(Paragraph.cell(text));
    }

    static Cell naming(Paragraph... paragraphs) {
        return new Cell(List.of(paragraphs), true);
    }
}
