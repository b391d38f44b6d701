package be.eenstem.caldav;

import be.eenstem.caldav.AnswerMemory.Room;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.platform.text.Language;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * A request that reads.
 *
 * @param depth 0 or 1; {@link #INFINITY} for all below
 * @param isBrief whether properties that are not there need not be told
 * @param ifNoneMatch tags of what the asker has, or null
 * @param body empty where there is none
 * @param room for the answer
 */
record DavRequest(
        String method,
        DavPath path,
        int depth,
        boolean isBrief,
        Locale language,
        String ifNoneMatch,
        Optional<XmlElement> body,
        Room room) {

    static final int INFINITY = Integer.MAX_VALUE;

    private static final String DEPTH = "Depth";

    /** Fails with 404 where the address is none, with 400 or 413 where the request cannot be read. */
    static DavRequest of(RoutingContext context, Room room) {
        HttpServerRequest request = context.request();
        DavPath path =
                DavPath.of(request.path()).orElseThrow(() -> ProblemException.of(ProblemType.RESOURCE_NOT_FOUND));
        return new DavRequest(
                request.method().name(),
                path,
                depth(request.getHeader(DEPTH)),
                isBrief(request),
                Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                request.getHeader(HttpHeaders.IF_NONE_MATCH),
                request.method().name().equals("GET") || request.method().name().equals("HEAD")
                        ? Optional.empty()
                        : XmlBody.read(content(context)),
                room);
    }

    /** The body, which has to be one of some; fails with 400. */
    static ProblemException misunderstood(QName element) {
        return ProblemException.of(ProblemType.BAD_REQUEST, "problem.davRequest", element.getLocalPart());
    }

    private static byte[] content(RoutingContext context) {
        Buffer buffer = context.body() == null ? null : context.body().buffer();
        return buffer == null ? new byte[0] : buffer.getBytes();
    }

    /** Without the header a request is about the resource alone: few programs that leave it out mean everything. */
    private static int depth(String given) {
        if (given == null) {
            return 0;
        }
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "0" -> 0;
            case "1" -> 1;
            case "infinity" -> INFINITY;
            default -> throw ProblemException.badRequest(List.of(Fault.inHeader(DEPTH, given, "schema.davDepth")));
        };
    }

    private static boolean isBrief(HttpServerRequest request) {
        String brief = request.getHeader("Brief");
        String preference = request.getHeader("Prefer");
        return "t".equalsIgnoreCase(brief)
                || preference != null && preference.replace(" ", "").contains("return=minimal");
    }
}
