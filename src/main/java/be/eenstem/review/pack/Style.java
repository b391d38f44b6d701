package be.eenstem.review.pack;

/** How text looks; sizes are in points. */
enum Style {
    TITLE(22, true, Ink.BRAND),
    HEADING(15, true, Ink.BRAND),
    SUBHEADING(11, true, Ink.BRAND),
    BODY(9.5f, false, Ink.TEXT),
    HEAD(8, true, Ink.BRAND),
    CELL(8, false, Ink.TEXT),
    STRONG(8, true, Ink.TEXT),
    NOTE(7.5f, false, Ink.SOFT),
    MONTH(7, false, Ink.TEXT),
    TINY(6, false, Ink.TEXT);

    private static final float LEADING = 1.28f;
    private static final float ASCENT = 0.95f;

    final float size;
    final boolean bold;
    final Ink ink;

    Style(float size, boolean bold, Ink ink) {
        this.size = size;
        this.bold = bold;
        this.ink = ink;
    }

    float leading() {
        return size * LEADING;
    }

    /** From the top of a line to what its letters stand on. */
    float ascent() {
        return size * ASCENT;
    }
}
