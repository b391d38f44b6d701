package be.eenstem.webhook;

/** What webhooks tell of. A room that tells of more adds its event here. */
final class WebhookEvents {

    /** Sent on request, whatever a webhook wants. */
    static final String PING = "ping";

    /** As a pattern. */
    static final String NAMES = "ping|reminder\\.due";

    static final String MEANING = "ping, reminder.due.";

    private WebhookEvents() {}

    static boolean has(String event) {
        return event.matches(NAMES);
    }
}
