package be.eenstem.platform.mail;

import java.net.URI;
import java.util.UUID;

/**
 * A mail to one address.
 *
 * @param id stands in its Message-ID: the same letter sent again is known as the same
 * @param urgent whether programs that read mail should show it so
 * @param unsubscribe where one post ends such letters (RFC 8058)
 * @param calendar a file for calendar programs; null where there is none
 */
public record Letter(
        UUID id,
        String to,
        String subject,
        String text,
        String html,
        boolean urgent,
        URI unsubscribe,
        byte[] calendar) {}
