package be.eenstem.caldav;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of requests, which may come from anybody: no document type, so no entities, and nothing deep or endless. */
final class XmlBody {

    static final int LARGEST = 1024 * 1024;

    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;
    private static final XMLInputFactory FACTORY = factory();

    private final Deque<Unfinished> open = new ArrayDeque<>();
    private XmlElement root;
    private int count;

    private XmlBody() {}

    private record Unfinished(XmlElement element, StringBuilder text) {

        XmlElement finished() {
            return new XmlElement(
                    element.name(), element.attributes(), List.copyOf(element.children()), text.toString());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from elsewhere");
        });
        return factory;
    }

    /** Empty for an empty body; fails with 400 for what is no XML or more than is taken, with 413 for what is too large. */
    static Optional<XmlElement> read(byte[] body) {
        if (body.length > LARGEST) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        if (body.length == 0) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            return Optional.of(new XmlBody().read(reader));
        } catch (ProblemException refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw refused();
        }
    }

    private XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused();
                default -> {
                    // Comments and instructions say nothing here.
                }
            }
        }
        return root;
    }

    private void begin(XMLStreamReader reader) {
        count++;
        if (open.size() == DEEPEST || count > MOST) {
            throw refused();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int place = 0; place < reader.getAttributeCount(); place++) {
            String space = reader.getAttributeNamespace(place);
            if (space == null || space.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(place), reader.getAttributeValue(place));
            }
        }
        open.push(new Unfinished(
                new XmlElement(reader.getName(), attributes, new ArrayList<>(), ""), new StringBuilder()));
    }

    private void end() {
        XmlElement finished = open.pop().finished();
        if (open.isEmpty()) {
            root = finished;
        } else {
            open.peek().element().children().add(finished);
        }
    }

    private static ProblemException refused() {
        return ProblemException.of(ProblemType.BAD_REQUEST, "problem.xmlBody", DEEPEST, MOST);
    }
}
