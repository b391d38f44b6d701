package be.eenstem.caldav;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address is that of.
 *
 * @param calendar its name; null outside of one
 * @param event null for a calendar itself
 */
record DavPath(DavResource.Kind kind, String calendar, UUID event) {

    static final String ROOT = "/caldav/";
    static final String PRINCIPALS = ROOT + "principals/";
    static final String PRINCIPAL = PRINCIPALS + "me/";
    static final String HOME = ROOT + "calendars/";

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern CALENDAR = Pattern.compile(HOME + "(all|organization|region|" + ID + ")/");
    private static final Pattern EVENT = Pattern.compile(CALENDAR.pattern() + "(" + ID + ")\\.ics");

    /** Those of collections may lack the slash at their end. Empty for what is none. */
    static Optional<DavPath> of(String path) {
        Matcher event = EVENT.matcher(path);
        if (event.matches()) {
            return Optional.of(new DavPath(DavResource.Kind.EVENT, event.group(1), UUID.fromString(event.group(2))));
        }
        String folder = path.endsWith("/") ? path : path + "/";
        Matcher calendar = CALENDAR.matcher(folder);
        if (calendar.matches()) {
            return Optional.of(new DavPath(DavResource.Kind.CALENDAR, calendar.group(1), null));
        }
        return switch (folder) {
            case ROOT -> of(DavResource.Kind.ROOT);
            case PRINCIPALS -> of(DavResource.Kind.PRINCIPALS);
            case PRINCIPAL -> of(DavResource.Kind.PRINCIPAL);
            case HOME -> of(DavResource.Kind.HOME);
            default -> Optional.empty();
        };
    }

    static String calendar(String name) {
        return HOME + name + "/";
    }

    static String event(String calendar, UUID event) {
        return calendar(calendar) + event + ".ics";
    }

    private static Optional<DavPath> of(DavResource.Kind kind) {
        return Optional.of(new DavPath(kind, null, null));
    }
}
