package be.eenstem.webhook;

import be.eenstem.platform.outbound.OutboundFault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of an attempt.
 *
 * @param status of the answer, or null where there was none
 * @param problem why it is no delivery, or null where it is one
 */
record Outcome(Integer status, String problem) {

    static final String MEANING = "noConnection, timeout, noTrust (the certificate), badAnswer, unknownHost,"
            + " forbiddenAddress, redirect (none is followed), gone, disabled or, for any other answer, its status, as"
            + " status500.";

    static final String DISABLED = "disabled";

    private static final int GONE = 410;

    private static final String DELIVERED = "delivered";
    private static final String REFUSED = "refused";

    static Outcome of(int status) {
        String problem = switch (status / 100) {
            case 2 -> null;
            case 3 -> "redirect";
            default -> status == GONE ? "gone" : "status" + status;
        };
        return new Outcome(status, problem);
    }

    static Outcome of(OutboundFault fault) {
        return new Outcome(null, fault.code());
    }

    /** What metrics tell of it: of an answer only whether it is one of those that were hoped for. */
    String label() {
        if (isDelivered()) {
            return DELIVERED;
        }
        return status == null || isGone() ? problem : REFUSED;
    }

    static List<String> labels() {
        return Stream.concat(
                        Stream.of(DELIVERED, REFUSED, of(GONE).problem()),
                        Arrays.stream(OutboundFault.values()).map(OutboundFault::code))
                .toList();
    }

    boolean isDelivered() {
        return problem == null;
    }

    /** Whether the receiver wants to be called no more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
