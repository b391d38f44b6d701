package be.eenstem.caldav;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;

/** Writes XML. What it is given reads the same on the other side, line ends too: an event has the same bytes wherever it stands. */
final class Markup {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    private boolean begun;

    Markup open(QName name) {
        text.append('<').append(tag(name));
        if (!begun) {
            begun = true;
            new TreeMap<>(Names.PREFIXES).forEach((space, prefix) -> declare(":" + prefix, space));
        } else if (!Names.PREFIXES.containsKey(name.getNamespaceURI())) {
            declare("", name.getNamespaceURI());
        }
        text.append('>');
        return this;
    }

    Markup close(QName name) {
        text.append("</").append(tag(name)).append('>');
        return this;
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
        return this;
    }

    /** An address within an element: {@code <D:href>}. */
    Markup href(String address) {
        return text(Names.dav("href"), address);
    }

    /** In characters, so far. */
    int length() {
        return text.length();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
