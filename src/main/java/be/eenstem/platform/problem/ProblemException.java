package be.eenstem.platform.problem;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem answer; thrown inside a transaction it rolls it back. */
public class ProblemException extends RuntimeException {

    private static final int RETRY_SECONDS = 5;

    private final ProblemType type;
    private final transient List<Fault> faults;
    private final String sentence;
    private final transient Object[] arguments;
    private final transient Map<String, Object> headers;

    private ProblemException(
            ProblemType type, List<Fault> faults, Map<String, Object> headers, String sentence, Object... arguments) {
        super(type.urn() + " " + sentence, null, false, false);
        this.type = type;
        this.faults = faults;
        this.headers = headers;
        this.sentence = sentence;
        this.arguments = arguments;
    }

    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, List.of(), Map.of(), type.sentence());
    }

    /** A problem explained by a sentence of its own. */
    public static ProblemException of(ProblemType type, String sentence, Object... arguments) {
        return new ProblemException(type, List.of(), Map.of(), sentence, arguments);
    }

    public static ProblemException badRequest(List<Fault> faults) {
        ProblemType type = ProblemType.BAD_REQUEST;
        return new ProblemException(type, List.copyOf(faults), Map.of(), type.sentence());
    }

    /** Faults of which a sentence of its own tells something more. */
    public static ProblemException badRequest(List<Fault> faults, String sentence, Object... arguments) {
        return new ProblemException(ProblemType.BAD_REQUEST, List.copyOf(faults), Map.of(), sentence, arguments);
    }

    public static ProblemException badRequest(Fault fault) {
        return badRequest(List.of(fault));
    }

    public static ProblemException notFound(Object id) {
        return of(ProblemType.RESOURCE_NOT_FOUND, "problem.resourceNotFound.id", Text.shortened(id));
    }

    /** Something is too busy or not there for a moment; asks to come back in a few seconds. */
    public static ProblemException unavailable() {
        return of(ProblemType.SERVICE_UNAVAILABLE).askingToRetry();
    }

    /** The same explained by a sentence of its own. */
    public static ProblemException unavailable(String sentence) {
        return of(ProblemType.SERVICE_UNAVAILABLE, sentence).askingToRetry();
    }

    private ProblemException askingToRetry() {
        return withHeader("Retry-After", RETRY_SECONDS);
    }

    public ProblemException withHeader(String name, Object value) {
        return new ProblemException(type, faults, Map.of(name, value), sentence, arguments);
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    Map<String, Object> headers() {
        return headers;
    }

    String sentence() {
        return sentence;
    }

    Object[] arguments() {
        return arguments;
    }
}
