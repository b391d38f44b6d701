package be.eenstem.calendar;

import be.eenstem.calendar.ical.Refusal;
import be.eenstem.platform.outbound.OutboundFault;

/** Why reading a calendar from its address came to nothing, in a word. */
final class ImportProblem {

    static final String MEANING =
            "unknownHost, forbiddenAddress, notHttps, noConnection, noTrust (the certificate), timeout,"
                    + " badAnswer, tooLarge, tooManyRedirects, notCalendar, truncated, tooDeep, tooManyEvents,"
                    + " tooSlow (what comes back takes too long to work out) or, for any other answer, its status, as"
                    + " status500.";

    private ImportProblem() {}

    static String of(int status) {
        return "status" + status;
    }

    static String of(OutboundFault fault) {
        return fault.code();
    }

    static String of(Refusal refusal) {
        return refusal.code();
    }
}
