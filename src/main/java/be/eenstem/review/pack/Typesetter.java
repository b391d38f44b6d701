package be.eenstem.review.pack;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets text in lines of a width; no line is wider, whatever was typed. */
final class Typesetter implements AutoCloseable {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int UNKNOWN = '\u25A1';

    private final Typeface regular;
    private final Typeface bold;

    Typesetter(PDDocument document) throws IOException {
        regular = new Typeface(document, "LiberationSans-Regular");
        bold = new Typeface(document, "LiberationSans-Bold");
    }

    Typeface face(Style style) {
        return style.bold ? bold : regular;
    }

    float width(Style style, String text) {
        return face(style).width(text, style.size);
    }

    List<Line> lines(List<Paragraph> paragraphs, float width) {
        List<Line> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> set(paragraph, width, lines));
        return lines;
    }

    /** The text in letters that there are. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> append(letter, printable));
        return printable.toString();
    }

    private void append(int letter, StringBuilder printable) {
        int type = Character.getType(letter);
        if (letter == '\n') {
            printable.append('\n');
        } else if (Character.isWhitespace(letter)) {
            printable.append(' ');
        } else if (type != Character.CONTROL && type != Character.FORMAT) {
            printable.appendCodePoint(regular.has(letter) && bold.has(letter) ? letter : UNKNOWN);
        }
    }

    private void set(Paragraph paragraph, float width, List<Line> lines) {
        for (String stretch : printable(paragraph.text()).split("\n")) {
            String rest = stretch.strip();
            while (!rest.isEmpty()) {
                int end = breakAt(paragraph.style(), rest, width);
                lines.add(new Line(line(rest, end), paragraph.style()));
                rest = rest.substring(end).stripLeading();
            }
        }
    }

    /** A line that ends at a space keeps it: without, its last word and the next would be read as one. */
    private static String line(String rest, int end) {
        boolean inWord = end < rest.length()
                && Character.isLetterOrDigit(rest.charAt(end - 1))
                && Character.isLetterOrDigit(rest.charAt(end));
        return inWord ? rest.substring(0, end) + SOFT_HYPHEN : rest.substring(0, end);
    }

    /** Where the next line begins: after a space, else after a hyphen, else within the word. */
    private int breakAt(Style style, String text, float width) {
        int most = longest(style, text, width);
        if (most == text.length()) {
            return most;
        }
        int space = text.lastIndexOf(' ', most);
        if (space > 0) {
            return space + 1;
        }
        int hyphen = Math.max(text.lastIndexOf('-', most - 1), text.lastIndexOf('/', most - 1));
        return hyphen > 0 ? hyphen + 1 : inWord(style, text, most, width);
    }

    private int inWord(Style style, String text, int most, float width) {
        float hyphen = width(style, String.valueOf(SOFT_HYPHEN));
        return Math.max(1, Math.min(most, longest(style, text, width - hyphen)));
    }

    private int longest(Style style, String text, float width) {
        float used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += face(style).width(text.charAt(i), style.size);
            if (used > width) {
                return i;
            }
        }
        return text.length();
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
