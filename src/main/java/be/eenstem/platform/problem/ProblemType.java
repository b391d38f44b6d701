package be.eenstem.platform.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of problem an answer can name: the Belgian government's own ({@code urn:problem-type:belgif:…}) and ours.
 *
 * @see <a href="https://www.belgif.be/specification/rest/api-guide/#error-handling">Belgif REST guide, error handling</a>
 */
public enum ProblemType {
    BAD_REQUEST("belgif:badRequest", 400, "Bad Request"),
    NO_ACCESS_TOKEN("belgif:noAccessToken", 401, "No Access Token"),
    INVALID_ACCESS_TOKEN("belgif:invalidAccessToken", 401, "Invalid Access Token"),
    EXPIRED_ACCESS_TOKEN("belgif:expiredAccessToken", 401, "Expired Access Token"),
    MISSING_PERMISSION("belgif:missingPermission", 403, "Missing Permission"),
    RESOURCE_NOT_FOUND("belgif:resourceNotFound", 404, "Resource Not Found"),
    METHOD_NOT_ALLOWED("eenstem:methodNotAllowed", 405, "Method Not Allowed"),
    NOT_ACCEPTABLE("eenstem:notAcceptable", 406, "Not Acceptable"),
    REQUEST_TIMEOUT("eenstem:requestTimeout", 408, "Request Timeout"),
    IN_USE("eenstem:inUse", 409, "In Use"),
    DUPLICATE_CODE("eenstem:duplicateCode", 409, "Duplicate Code"),
    INVALID_TRANSITION("eenstem:invalidTransition", 409, "Invalid Transition"),
    CONFLICT_GONE("eenstem:conflictGone", 409, "Conflict Gone"),
    BLOCKED("eenstem:blocked", 409, "Blocked"),
    OUTDATED_VERSION("eenstem:outdatedVersion", 409, "Outdated Version"),
    ALREADY_DECIDED("eenstem:alreadyDecided", 409, "Already Decided"),
    NO_QUORUM("eenstem:noQuorum", 409, "No Quorum"),
    UNCHANGED("eenstem:unchanged", 409, "Unchanged"),
    ALREADY_ANSWERED("eenstem:alreadyAnswered", 409, "Already Answered"),
    CONSULTATION_CLOSED("eenstem:consultationClosed", 409, "Consultation Closed"),
    IMPORTED_FIXTURE("eenstem:importedFixture", 409, "Imported Fixture"),
    NO_ADDRESS("eenstem:noAddress", 409, "No Address"),
    TOO_MANY_WEBHOOKS("eenstem:tooManyWebhooks", 409, "Too Many Webhooks"),
    TOO_MANY_SUBSCRIPTIONS("eenstem:tooManySubscriptions", 409, "Too Many Subscriptions"),
    CONFLICTING_CHANGE("eenstem:conflictingChange", 409, "Conflicting Change"),
    SYNC_TOKEN_EXPIRED("eenstem:syncTokenExpired", 410, "Sync Token Expired"),
    SUBSCRIPTION_REVOKED("eenstem:subscriptionRevoked", 410, "Subscription Revoked"),
    STALE("eenstem:staleRepresentation", 412, "Precondition Failed"),
    PAYLOAD_TOO_LARGE("belgif:payloadTooLarge", 413, "Payload Too Large"),
    URI_TOO_LONG("eenstem:uriTooLong", 414, "URI Too Long"),
    UNSUPPORTED_MEDIA_TYPE("eenstem:unsupportedMediaType", 415, "Unsupported Media Type"),
    KEY_REUSED("eenstem:idempotencyKeyReused", 422, "Idempotency Key Reused"),
    PRECONDITION_REQUIRED("eenstem:preconditionRequired", 428, "Precondition Required"),
    TOO_MANY_REQUESTS("belgif:tooManyRequests", 429, "Too Many Requests"),
    HEADERS_TOO_LARGE("eenstem:headersTooLarge", 431, "Request Header Fields Too Large"),
    INTERNAL_SERVER_ERROR("belgif:internalServerError", 500, "Internal Server Error"),
    SERVICE_UNAVAILABLE("belgif:serviceUnavailable", 503, "Service Unavailable");

    private final String urn;
    private final int status;
    private final String title;

    ProblemType(String name, int status, String title) {
        this.urn = "urn:problem-type:" + name;
        this.status = status;
        this.title = title;
    }

    /** The kind that stands for an HTTP status set by the framework. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    public String urn() {
        return urn;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The key of the sentence that tells a user what this problem is. */
    String sentence() {
        return "problem." + urn.substring(urn.lastIndexOf(':') + 1);
    }
}
