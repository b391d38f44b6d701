package be.eenstem.review.pack;

/** Text still to be set; may hold line ends. */
record Paragraph(String text, Style style) {

    static Paragraph cell(String text) {
        return new Paragraph(text == null ? "" : text, Style.CELL);
    }

    static Paragraph strong(String text) {
        return new Paragraph(text == null ? "" : text, Style.STRONG);
    }

    static Paragraph note(String text) {
        return new Paragraph(text == null ? "" : text, Style.NOTE);
    }
}
