package be.eenstem.review.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of Liberation Sans, embedded with the letters that are used. */
final class Typeface implements AutoCloseable {

    private static final int WIDEST_PLANE = 0x10000;
    private static final float UNITS = 1000;

    private final TrueTypeFont letters;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final float[] widths = new float[WIDEST_PLANE];

    Typeface(PDDocument document, String name) throws IOException {
        letters = parsed(name);
        // One letter a glyph, so that what is read back is what was written.
        letters.setEnableGsub(false);
        glyphs = letters.getUnicodeCmapLookup();
        font = PDType0Font.load(document, letters, true);
        Arrays.fill(widths, Float.NaN);
    }

    private static TrueTypeFont parsed(String name) throws IOException {
        try (InputStream file = Typeface.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int codePoint) {
        return codePoint < WIDEST_PLANE && glyphs.getGlyphId(codePoint) > 0;
    }

    /** In points, at a size; the text has only letters of this typeface. */
    float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width * size / UNITS;
    }

    float width(char letter, float size) {
        return width(letter) * size / UNITS;
    }

    private float width(char letter) {
        if (Float.isNaN(widths[letter])) {
            widths[letter] = measured(letter);
        }
        return widths[letter];
    }

    private float measured(char letter) {
        try {
            return font.getStringWidth(String.valueOf(letter));
        } catch (IOException e) {
            throw new PackException(e);
        }
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
