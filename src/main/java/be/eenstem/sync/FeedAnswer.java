package be.eenstem.sync;

import be.eenstem.platform.http.Etags;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What one request for a feed gets: all of it, its head, or that it is still what the asker has. */
final class FeedAnswer {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern GZIP =
            Pattern.compile("(?i)(^|,)\\s*(x-)?gzip\\s*(;\\s*q\\s*=\\s*(1|0\\.0*[1-9]).*?)?(,|$)");

    private final Feed feed;
    private final Feed.Form form;
    private final String encoding;
    private final boolean known;
    private final boolean head;

    /** @param encoding as the answer names it, or null for none */
    private FeedAnswer(Feed feed, Feed.Form form, String encoding, boolean known, boolean head) {
        this.feed = feed;
        this.form = form;
        this.encoding = encoding;
        this.known = known;
        this.head = head;
    }

    static FeedAnswer to(HttpServerRequest request, Feed feed) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = accepted != null && GZIP.matcher(accepted).find();
        // To name none where some are accepted keeps it from being compressed on the way.
        String encoding = gzip ? "gzip" : accepted == null ? null : "identity";
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean known = tags == null
                ? isUnmodified(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE), feed.modifiedAt)
                : names(tags, feed);
        return new FeedAnswer(
                feed, gzip ? feed.gzip : feed.plain, encoding, known, request.method() == HttpMethod.HEAD);
    }

    boolean showsContent() {
        return !known && !head;
    }

    void send(HttpServerResponse response) {
        response.putHeader(HttpHeaders.ETAG, form.etag)
                .putHeader(HttpHeaders.LAST_MODIFIED, feed.lastModified)
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (known) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.setStatusCode(OK)
                .putHeader(HttpHeaders.CONTENT_TYPE, CampaignCalendar.MEDIA_TYPE)
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE, feed.settings.language().getLanguage())
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"eenstem.ics\"")
                .putHeader(HttpHeaders.CONTENT_LENGTH, form.length);
        if (encoding != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding);
        }
        if (head) {
            response.end();
        } else {
            response.end(form.content());
        }
    }

    /** The tags of both encodings stand for the same content. */
    private static boolean names(String tags, Feed feed) {
        return Etags.names(tags, feed.plain.etag, true) || Etags.names(tags, feed.gzip.etag, true);
    }

    private static boolean isUnmodified(String since, Instant modifiedAt) {
        if (since == null) {
            return false;
        }
        try {
            Instant had = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since));
            return !had.isBefore(modifiedAt);
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
