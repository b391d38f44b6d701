package be.eenstem.caldav;

import java.util.Optional;

/** Tokens of synchronization as addresses, which they have to be (RFC 6578, 4). */
final class SyncUri {

    private static final String BEGINNING = "urn:eenstem:sync:";

    private SyncUri() {}

    static String of(String token) {
        return BEGINNING + token;
    }

    /** Empty for what is none of ours. */
    static Optional<String> token(String uri) {
        return uri.startsWith(BEGINNING) ? Optional.of(uri.substring(BEGINNING.length())) : Optional.empty();
    }
}
