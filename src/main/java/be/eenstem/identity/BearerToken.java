package be.eenstem.identity;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An access token as it was sent; nothing in it is verified.
 *
 * @param claims what it says where it is a JWT; empty where only its issuer can tell what it means
 */
record BearerToken(String text, Optional<JsonObject> claims) {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._~+/-]*[A-Za-z0-9_~+/-]=*");

    /** Tokens of the same issuer that are for the application that got them, not for an API. */
    private static final Set<String> OTHER_KINDS = Set.of("ID", "Refresh", "Offline", "Logout");

    private static final int JWT_PARTS = 3;

    static BearerToken of(String text) {
        return new BearerToken(text, decoded(text));
    }

    /** Whether it can be an access token at all (RFC 6750), so that somebody may be asked about it. */
    boolean isPlausible() {
        return SYNTAX.matcher(text).matches()
                && claims.map(BearerToken::isForAnApi).orElse(true);
    }

    private static boolean isForAnApi(JsonObject claims) {
        return !claims.containsKey("at_hash") && !OTHER_KINDS.contains(String.valueOf(claims.getValue("typ")));
    }

    private static Optional<JsonObject> decoded(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != JWT_PARTS) {
            return Optional.empty();
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.of(new JsonObject(new String(claims, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DecodeException notAJwt) {
            return Optional.empty();
        }
    }
}
