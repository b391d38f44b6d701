package be.eenstem.caldav;

import static be.eenstem.Api.json;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A calendar program: a name, a password and the methods of WebDAV. */
final class Dav {

    static final String ALL = "/caldav/calendars/all/";

    private static final String DAV = "DAV:";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String credentials;

    private Dav(String name, String password) {
        this.credentials = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static Dav as(String account) {
        return new Dav(account, account);
    }

    static Dav with(String password) {
        return new Dav("anyone", password);
    }

    static JsonPath subscription(String account, String body) {
        return json(account, body)
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** @param headers names and values in turn */
    HttpResponse<byte[]> ask(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Basic " + credentials);
        return send(method, request, body, headers);
    }

    /** @param headers names and values in turn */
    static HttpResponse<byte[]> askAnonymously(String method, String path, String... headers) {
        return send(
                method, HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path)), "", headers);
    }

    Multistatus propfind(String path, int depth, String properties, String... headers) {
        return Multistatus.of(ask(
                "PROPFIND",
                path,
                xml("D:propfind", "<D:prop>" + properties + "</D:prop>"),
                joined(headers, "Depth", String.valueOf(depth))));
    }

    Multistatus report(String path, String name, String content) {
        return Multistatus.of(ask("REPORT", path, xml(name, content), "Depth", "1"));
    }

    Multistatus query(String path, String start, String end) {
        return report(path, "C:calendar-query", "<D:prop><D:getetag/><C:calendar-data/></D:prop>" + inTime(start, end));
    }

    Multistatus sync(String path, String token, String more) {
        return Multistatus.of(askSync(path, token, more));
    }

    HttpResponse<byte[]> askSync(String path, String token, String more) {
        return ask(
                "REPORT",
                path,
                xml(
                        "D:sync-collection",
                        "<D:sync-token>" + token + "</D:sync-token><D:sync-level>1</D:sync-level>" + more
                                + "<D:prop><D:getetag/></D:prop>"),
                "Depth",
                "0");
    }

    static String inTime(String start, String end) {
        return "<C:filter><C:comp-filter name=\"VCALENDAR\"><C:comp-filter name=\"VEVENT\"><C:time-range start=\""
                + start + "\" end=\"" + end + "\"/></C:comp-filter></C:comp-filter></C:filter>";
    }

    static String xml(String name, String content) {
        return "<?xml version=\"1.0\"?><" + name + " xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\""
                + " xmlns:S=\"http://calendarserver.org/ns/\" xmlns:A=\"http://apple.com/ns/ical/\">" + content + "</"
                + name + ">";
    }

    /**
     * An answer about several resources.
     *
     * @param found what each tells by the local names of its properties; that it is not there by {@code status}
     * @param token where there is one
     */
    record Multistatus(Map<String, Map<String, Element>> found, String token, boolean isWhole, String body) {

        static Multistatus of(HttpResponse<byte[]> answer) {
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() != 207) {
                throw new AssertionError(answer.statusCode() + " " + text);
            }
            Element root = parsed(answer.body()).getDocumentElement();
            Map<String, Map<String, Element>> found = new LinkedHashMap<>();
            boolean whole = true;
            String token = null;
            for (Element child : children(root)) {
                if (child.getLocalName().equals("sync-token")) {
                    token = child.getTextContent();
                } else if (textOf(child, "href").endsWith("/")
                        && textOf(child, "status").contains(" 507 ")) {
                    whole = false;
                } else {
                    found.put(textOf(child, "href"), properties(child));
                }
            }
            return new Multistatus(found, token, whole, text);
        }

        boolean isGone(String href) {
            Map<String, Element> told = found.get(href);
            return told != null && told.containsKey("status");
        }

        String etag(String href) {
            return value(href, "getetag");
        }

        String value(String href, String name) {
            return found.get(href).get(name).getTextContent();
        }

        private static Map<String, Element> properties(Element response) {
            Map<String, Element> properties = new LinkedHashMap<>();
            for (Element child : children(response)) {
                if (child.getLocalName().equals("propstat")
                        && textOf(child, "status").contains(" 200 ")) {
                    children(children(child).get(0)).forEach(one -> properties.put(one.getLocalName(), one));
                } else if (child.getLocalName().equals("status")) {
                    properties.put("status", child);
                }
            }
            return properties;
        }
    }

    static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int place = 0; place < nodes.getLength(); place++) {
            if (nodes.item(place) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The text of the first child of a name in DAV; empty where there is none. */
    private static String textOf(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name) && DAV.equals(child.getNamespaceURI()))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static HttpResponse<byte[]> send(
            String method, HttpRequest.Builder request, String body, String... headers) {
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/xml; charset=utf-8");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] joined(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
