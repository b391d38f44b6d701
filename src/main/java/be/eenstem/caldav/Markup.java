package be.eenstem.caldav;

import be.eenstem.caldav.AnswerMemory.Room;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;

/** Writes XML. What it is given reads the same on the other side, line ends too: an event has the same bytes wherever it stands. */
final class Markup {

    /** In characters; short, as all that is written is kept in its bytes only. */
    private static final int PIECE = 8 * 1024;

    private final Room room;
    private final Buffer written = Buffer.buffer();
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    private boolean begun;

    /** For what is short. */
    Markup() {
        this(Room.ANY);
    }

    Markup(Room room) {
        this.room = room;
    }

    Markup open(QName name) {
        text.append('<').append(tag(name));
        if (!begun) {
            begun = true;
            new TreeMap<>(Names.PREFIXES).forEach((space, prefix) -> declare(":" + prefix, space));
        } else if (!Names.PREFIXES.containsKey(name.getNamespaceURI())) {
            declare("", name.getNamespaceURI());
        }
        text.append('>');
        return ended();
    }

    Markup close(QName name) {
        text.append("</").append(tag(name)).append('>');
        return ended();
    }

    Markup empty(QName name) {
        return open(name).close(name);
    }

    Markup text(QName name, String value) {
        return open(name).text(value).close(name);
    }

    Markup text(String value) {
        return append(value);
    }

    /** An empty element with attributes. */
    Markup empty(QName name, Map<String, String> attributes) {
        text.append('<').append(tag(name));
        new TreeMap<>(attributes).forEach((attribute, value) -> {
            text.append(' ').append(attribute).append("=\"");
            append(value).text.append('"');
        });
        text.append("/>");
        return ended();
    }

    /** An address within an element: {@code <D:href>}. */
    Markup href(String address) {
        return text(Names.dav("href"), address);
    }

    /** All of it, in UTF-8. */
    Buffer content() {
        write();
        return written;
    }

    /** At the end of a tag, where no character is in two halves. */
    private Markup ended() {
        if (text.length() >= PIECE) {
            write();
        }
        return this;
    }

    private void write() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        room.take(bytes.length);
        written.appendBytes(bytes);
        text.setLength(0);
    }

    private void declare(String prefix, String space) {
        text.append(" xmlns").append(prefix).append("=\"");
        append(space).text.append('"');
    }

    private static String tag(QName name) {
        String prefix = Names.PREFIXES.get(name.getNamespaceURI());
        return prefix == null ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private Markup append(String value) {
        for (int place = 0; place < value.length(); place++) {
            char character = value.charAt(place);
            switch (character) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\r' -> text.append("&#13;");
                case '\n', '\t' -> text.append(character);
                default -> text.append(isInXml(character) ? character : ' ');
            }
        }
        return this;
    }

    private static boolean isInXml(char character) {
        return character >= ' ' && character < '\ufffe';
    }
}
