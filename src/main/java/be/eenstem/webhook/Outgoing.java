package be.eenstem.webhook;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be sent now, and where. */
final class Outgoing {

    final UUID id;
    final UUID webhook;
    final String organization;
    final String url;
    final String host;
    final String body;
    final boolean wanted;
    private final Secret secret;
    private final Secret former;
    private final OffsetDateTime formerUntil;

    Outgoing(
            UUID id,
            UUID webhook,
            String organization,
            String url,
            String host,
            String body,
            boolean wanted,
            Secret secret,
            Secret former,
            OffsetDateTime formerUntil) {
        this.id = id;
        this.webhook = webhook;
        this.organization = organization;
        this.url = url;
        this.host = host;
        this.body = body;
        this.wanted = wanted;
        this.secret = secret;
        this.former = former;
        this.formerUntil = formerUntil;
    }

    /** Those of Standard Webhooks: the same id at each attempt, the moment of this one, and a signature for each secret. */
    Map<String, String> headers(OffsetDateTime now) {
        long second = now.toEpochSecond();
        List<String> signatures = new ArrayList<>(List.of(secret.signature(id.toString(), second, body)));
        if (formerUntil != null && now.isBefore(formerUntil)) {
            signatures.add(former.signature(id.toString(), second, body));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "Eenstem");
        headers.put("webhook-id", id.toString());
        headers.put("webhook-timestamp", Long.toString(second));
        headers.put("webhook-signature", String.join(" ", signatures));
        return headers;
    }
}
