package be.eenstem.caldav;

import be.eenstem.caldav.DavResource.Kind;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.sync.CalendarObjects;
import be.eenstem.sync.CalendarSync;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Answers what a resource is, and what is in it; to be called in a transaction that sees one state. */
@ApplicationScoped
class Propfind {

    private final DavProperties properties;
    private final CalendarSync sync;
    private final CalendarObjects objects;

    Propfind(DavProperties properties, CalendarSync sync, CalendarObjects objects) {
        this.properties = properties;
        this.sync = sync;
        this.objects = objects;
    }

    /** @param found all calendars that the asker finds */
    DavAnswer answer(DavRequest request, List<DavCalendar> found) {
        if (request.depth() == DavRequest.INFINITY) {
            throw DavException.forbidden(Names.dav("propfind-finite-depth"));
        }
        Multistatus answer = new Multistatus(properties, asked(request), request.room());
        resources(request, found).forEach(answer::add);
        return answer.answer();
    }

    private AskedProperties asked(DavRequest request) {
        return request.body()
                .map(body -> {
                    if (!body.is(Names.dav("propfind"))) {
                        throw DavRequest.misunderstood(body.name());
                    }
                    return AskedProperties.in(body, properties.names(), request.isBrief());
                })
                .orElseGet(AskedProperties::all);
    }

    private List<DavResource> resources(DavRequest request, List<DavCalendar> found) {
        DavPath path = request.path();
        List<DavResource> resources = new ArrayList<>();
        if (path.kind() == Kind.EVENT) {
            return List.of(event(DavService.calendar(path, found), path.event()));
        }
        resources.add(
                path.kind() == Kind.CALENDAR
                        ? DavResource.of(DavService.calendar(path, found))
                        : DavResource.of(path.kind(), folder(path.kind())));
        if (request.depth() == 1) {
            resources.addAll(below(path, found));
        }
        return resources;
    }

    private List<DavResource> below(DavPath path, List<DavCalendar> found) {
        return switch (path.kind()) {
            case ROOT ->
                List.of(DavResource.of(Kind.PRINCIPALS, DavPath.PRINCIPALS), DavResource.of(Kind.HOME, DavPath.HOME));
            case PRINCIPALS -> List.of(DavResource.of(Kind.PRINCIPAL, DavPath.PRINCIPAL));
            case HOME -> found.stream().map(DavResource::of).toList();
            case CALENDAR -> {
                DavCalendar calendar = DavService.calendar(path, found);
                yield sync.listing(calendar.view()).items().stream()
                        .map(item -> DavResource.of(calendar, item.id(), item.etag()))
                        .toList();
            }
            case PRINCIPAL, EVENT -> List.of();
        };
    }

    private DavResource event(DavCalendar calendar, UUID id) {
        return objects.among(calendar.view(), List.of(id)).stream()
                .findFirst()
                .map(event -> DavResource.of(calendar, event.id(), event.etag()))
                .orElseThrow(() -> ProblemException.of(ProblemType.RESOURCE_NOT_FOUND));
    }

    private static String folder(Kind kind) {
        return switch (kind) {
            case PRINCIPALS -> DavPath.PRINCIPALS;
            case PRINCIPAL -> DavPath.PRINCIPAL;
            case HOME -> DavPath.HOME;
            default -> DavPath.ROOT;
        };
    }
}
