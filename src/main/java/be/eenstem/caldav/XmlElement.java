package be.eenstem.caldav;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * An element of a request.
 *
 * @param attributes those without a namespace
 * @param text all the text directly in it
 */
record XmlElement(QName name, Map<String, String> attributes, List<XmlElement> children, String text) {

    boolean is(QName other) {
        return name.equals(other);
    }

    Optional<XmlElement> child(QName wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    List<XmlElement> children(QName wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** The text of a child without what surrounds it; empty where there is no such child. */
    Optional<String> textOf(QName wanted) {
        return child(wanted).map(child -> child.text().strip());
    }
}
