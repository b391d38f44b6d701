package be.eenstem.calendar;

import be.eenstem.calendar.ical.Refusal;
import be.eenstem.platform.outbound.OutboundFault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;

/** Why reading a calendar from its address came to nothing, in a word. */
final class ImportProblem {

    static final String MEANING =
            "unknownHost, forbiddenAddress, notHttps, noConnection, noTrust (the certificate), timeout,"
                    + " badAnswer, tooLarge, tooManyRedirects, notCalendar, truncated, tooDeep, tooManyEvents,"
                    + " tooSlow (what comes back takes too long to work out), busy (others were read all the while),"
                    + " internal (a fault of the service, in its log) or, for any other answer, its status, as status500.";

    private static final String BUSY = "busy";
    private static final String INTERNAL = "internal";

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

    /** Of what nobody foresaw. */
    static String of(RuntimeException failure) {
        boolean busy = failure instanceof ProblemException problem && problem.type() == ProblemType.SERVICE_UNAVAILABLE;
        return busy ? BUSY : INTERNAL;
    }
}
