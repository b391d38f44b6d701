package be.eenstem.platform.http;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.util.Arrays;

/** Strong entity tags, and the duty to name the one that a change was made on (RFC 9110, RFC 6585). */
public final class Etags {

    private Etags() {}

    /** The tag of one version of a resource, in its quotes. */
    public static String of(Object... parts) {
        StringBuilder tag = new StringBuilder("\"");
        for (Object part : parts) {
            tag.append(tag.length() > 1 ? "." : "").append(part);
        }
        return tag.append('"').toString();
    }

    /** Fails with 428 without an If-Match header and with 412 where it names other versions than the current one. */
    public static void requireMatch(String ifMatch, String current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!names(ifMatch, current, false)) {
            throw ProblemException.of(ProblemType.STALE);
        }
    }

    /** Whether a list of tags has the current one; a weak tag counts only where {@code weakly}. */
    public static boolean names(String header, String current, boolean weakly) {
        if (header.equals(current)) {
            return true;
        }
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(tag -> weakly && tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    }
}
