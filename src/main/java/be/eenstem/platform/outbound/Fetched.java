package be.eenstem.platform.outbound;

import java.net.URI;

/**
 * What came of getting something. Where the status is 200 it is in the file.
 *
 * @param encoding how it is packed, or null
 * @param location where it moved to, or null
 */
public record Fetched(int status, String etag, String lastModified, String encoding, String location) {

    boolean hasMoved() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Where it moved to, seen from where it was looked for. */
    String from(String url) {
        try {
            return URI.create(url).resolve(location).toString();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new OutboundException(OutboundFault.BAD_ANSWER);
        }
    }
}
