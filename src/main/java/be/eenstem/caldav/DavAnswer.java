package be.eenstem.caldav;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a request gets.
 *
 * @param shown what it gets the content of, with the tags of that: the trail hears of those under embargo
 * @param sent to be run when it is sent, or nobody waits for it any more
 */
record DavAnswer(int status, Map<String, String> headers, Buffer body, Map<UUID, String> shown, Runnable sent) {

    static final int MULTISTATUS = 207;

    private static final int OK = 200;
    private static final String TYPE = "Content-Type";

    private DavAnswer(int status, Map<String, String> headers, Buffer body, Map<UUID, String> shown) {
        this(status, headers, body, shown, () -> {});
    }

    static DavAnswer xml(int status, Markup markup) {
        return xml(status, markup, Map.of());
    }

    static DavAnswer xml(int status, Markup markup, Map<UUID, String> shown) {
        return new DavAnswer(status, Map.of(TYPE, "application/xml; charset=utf-8"), markup.content(), shown);
    }

    static DavAnswer calendar(byte[] content, Map<String, String> headers, Map<UUID, String> shown) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(TYPE, "text/calendar; charset=utf-8");
        return new DavAnswer(OK, all, Buffer.buffer(content), shown);
    }

    static DavAnswer empty(int status, Map<String, String> headers) {
        return new DavAnswer(status, headers, Buffer.buffer(), Map.of());
    }

    /** The same, of which only some content is to be told. */
    DavAnswer showing(Collection<UUID> some) {
        Map<UUID, String> left = new HashMap<>(shown);
        left.keySet().retainAll(some);
        return new DavAnswer(status, headers, body, left, sent);
    }

    DavAnswer thenRunning(Runnable work) {
        return new DavAnswer(status, headers, body, shown, work);
    }
}
