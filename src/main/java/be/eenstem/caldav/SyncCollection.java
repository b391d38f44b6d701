package be.eenstem.caldav;

import be.eenstem.sync.CalendarListing.Item;
import be.eenstem.sync.CalendarObject;
import be.eenstem.sync.CalendarObjects;
import be.eenstem.sync.CalendarSync;
import be.eenstem.sync.CalendarSync.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers what changed in a calendar since a token (RFC 6578, 3.2), or all of it to whoever has none. */
@ApplicationScoped
class SyncCollection {

    private static final QName TOKEN = Names.dav("sync-token");

    private final DavProperties properties;
    private final CalendarSync sync;
    private final CalendarObjects objects;
    private final int most;

    SyncCollection(
            DavProperties properties,
            CalendarSync sync,
            CalendarObjects objects,
            @ConfigProperty(name = "eenstem.caldav.page", defaultValue = "10000") int most) {
        this.properties = properties;
        this.sync = sync;
        this.objects = objects;
        this.most = most;
    }

    DavAnswer answer(DavRequest request, XmlElement body, DavCalendar calendar) {
        EventAnswers answer = EventAnswers.to(request, body, properties, calendar);
        String token = body.textOf(TOKEN).orElseThrow(() -> DavRequest.misunderstood(TOKEN));
        requireLevel(request, body);
        int limit = Math.min(most, limit(body));
        Page page = token.isEmpty()
                ? sync.begin(calendar.view(), limit)
                : SyncUri.token(token)
                        .flatMap(ours -> sync.since(calendar.view(), ours, limit))
                        .orElseThrow(() -> DavException.forbidden(Names.dav("valid-sync-token")));
        Map<?, CalendarObject> shown = answer.showsContent() ? shown(page, calendar) : Map.of();
        page.items().forEach(item -> {
            if (item.etag() == null) {
                answer.addMissing(item.id());
            } else if (shown.containsKey(item.id())) {
                answer.add(shown.get(item.id()));
            } else {
                answer.add(item);
            }
        });
        return answer.upTo(page.token(), page.isWhole());
    }

    private Map<?, CalendarObject> shown(Page page, DavCalendar calendar) {
        List<Item> there =
                page.items().stream().filter(item -> item.etag() != null).toList();
        return objects.among(calendar.view(), there.stream().map(Item::id).toList()).stream()
                .collect(Collectors.toMap(CalendarObject::id, Function.identity()));
    }

    /** There is nothing below events, so both levels mean the same; drafts of the standard told it by the depth. */
    private static void requireLevel(DavRequest request, XmlElement body) {
        QName name = Names.dav("sync-level");
        boolean isKnown = body.textOf(name)
                .map(level -> List.of("1", "infinite").contains(level))
                .orElse(true);
        if (!isKnown) {
            throw DavRequest.misunderstood(name);
        }
        if (request.depth() == DavRequest.INFINITY) {
            throw DavRequest.misunderstood(body.name());
        }
    }

    private static int limit(XmlElement body) {
        QName name = Names.dav("nresults");
        String given = body.child(Names.dav("limit"))
                .flatMap(limit -> limit.textOf(name))
                .orElse(null);
        if (given == null) {
            return Integer.MAX_VALUE;
        }
        if (!given.matches("[1-9]\\d{0,8}")) {
            throw DavRequest.misunderstood(name);
        }
        return Integer.parseInt(given);
    }
}
