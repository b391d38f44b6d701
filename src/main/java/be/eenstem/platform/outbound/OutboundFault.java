package be.eenstem.platform.outbound;

/** Why an address is not called, or a call came to nothing. */
public enum OutboundFault {
    MALFORMED("malformedAddress", "invalid.outbound.malformed"),
    NOT_HTTPS("notHttps", "invalid.outbound.notHttps"),
    WITH_LOGIN("loginInAddress", "invalid.outbound.withLogin"),
    FORBIDDEN_PORT("forbiddenPort", "invalid.outbound.forbiddenPort"),
    UNKNOWN_HOST("unknownHost", "invalid.outbound.unknownHost"),
    FORBIDDEN_ADDRESS("forbiddenAddress", "invalid.outbound.forbiddenAddress"),
    NO_CONNECTION("noConnection", null),
    NO_TRUST("noTrust", null),
    TIMEOUT("timeout", null),
    TOO_LARGE("tooLarge", null),
    TOO_MANY_REDIRECTS("tooManyRedirects", null),
    BAD_ANSWER("badAnswer", null);

    private final String code;
    private final String sentence;

    OutboundFault(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** The name it has outside the code. */
    public String code() {
        return code;
    }

    /** The key of the sentence that tells it of an address; null for what is met on calling only. */
    String sentence() {
        return sentence;
    }
}
