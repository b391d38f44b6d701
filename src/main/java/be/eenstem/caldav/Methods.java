package be.eenstem.caldav;

import java.util.Set;

/** What can be done here, and what the standards would have besides. */
final class Methods {

    static final String ALLOWED = "GET, HEAD, OPTIONS, PROPFIND, REPORT";

    static final Set<String> READING = Set.of("GET", "HEAD", "PROPFIND", "REPORT");

    /** They are known, and nobody has the right to them. */
    static final Set<String> WRITING = Set.of(
            "PUT",
            "POST",
            "PATCH",
            "DELETE",
            "PROPPATCH",
            "MKCOL",
            "MKCALENDAR",
            "MOVE",
            "COPY",
            "LOCK",
            "UNLOCK",
            "ACL",
            "BIND",
            "UNBIND",
            "REBIND");

    private Methods() {}
}
