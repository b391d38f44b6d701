package be.eenstem.caldav;

import be.eenstem.caldav.AnswerMemory.Room;
import be.eenstem.caldav.DavResource.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.namespace.QName;

/** An answer about several resources (RFC 4918, 13). */
final class Multistatus {

    private static final QName ROOT = Names.dav("multistatus");
    private static final QName RESPONSE = Names.dav("response");
    private static final QName PROPSTAT = Names.dav("propstat");
    private static final QName PROP = Names.dav("prop");
    private static final QName STATUS = Names.dav("status");
    private static final QName ERROR = Names.dav("error");

    /** So many properties are told of an event that it does not have: there may be thousands of events. */
    private static final int MOST_MISSING = 20;

    private static final String OK = "HTTP/1.1 200 OK";
    private static final String NOT_FOUND = "HTTP/1.1 404 Not Found";
    private static final String NOT_ALL = "HTTP/1.1 507 Insufficient Storage";

    private final DavProperties properties;
    private final AskedProperties asked;
    private final Markup out;
    private final Map<UUID, String> shown = new HashMap<>();

    Multistatus(DavProperties properties, AskedProperties asked, Room room) {
        this.properties = properties;
        this.asked = asked;
        this.out = new Markup(room).open(ROOT);
    }

    /** What was asked for of a resource. */
    void add(DavResource resource) {
        if (asked.names().isEmpty()) {
            tell(resource.href(), OK);
            return;
        }
        List<QName> there = asked.names().stream()
                .filter(name -> properties.has(resource, name))
                .toList();
        out.open(RESPONSE).href(resource.href());
        if (!there.isEmpty() || asked.isBrief()) {
            out.open(PROPSTAT).open(PROP);
            there.forEach(name -> write(resource, name));
            out.close(PROP).text(STATUS, OK).close(PROPSTAT);
        }
        if (!asked.isBrief() && there.size() < asked.names().size()) {
            out.open(PROPSTAT).open(PROP);
            asked.names().stream()
                    .filter(name -> !there.contains(name))
                    .limit(resource.kind() == Kind.EVENT ? MOST_MISSING : Long.MAX_VALUE)
                    .forEach(out::empty);
            out.close(PROP).text(STATUS, NOT_FOUND).close(PROPSTAT);
        }
        out.close(RESPONSE);
    }

    /** Notes that an event is told whole. */
    void show(UUID event, String etag) {
        shown.put(event, etag);
    }

    /** A resource that is not there, or not any more. */
    void addMissing(String href) {
        tell(href, NOT_FOUND);
    }

    /** Tells that there is more of a calendar than is in the answer. */
    void addMore(String href) {
        out.open(RESPONSE)
                .href(href)
                .text(STATUS, NOT_ALL)
                .open(ERROR)
                .empty(Names.TOO_MANY)
                .close(ERROR)
                .close(RESPONSE);
    }

    void addToken(String uri) {
        out.text(Names.dav("sync-token"), uri);
    }

    DavAnswer answer() {
        return DavAnswer.xml(DavAnswer.MULTISTATUS, out.close(ROOT), shown);
    }

    private void tell(String href, String status) {
        out.open(RESPONSE).href(href).text(STATUS, status).close(RESPONSE);
    }

    private void write(DavResource resource, QName name) {
        if (asked.isNamesOnly()) {
            out.empty(name);
        } else {
            properties.write(resource, name, out);
        }
    }
}
