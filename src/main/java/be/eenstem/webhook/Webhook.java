package be.eenstem.webhook;

import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
class Webhook {

    private static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String organization;
    String name;
    String url;
    String host;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> events = List.of();

    boolean enabled = true;
    String secret;

    @Column(name = "secret_set_at")
    OffsetDateTime secretSetAt;

    @Column(name = "former_secret")
    String formerSecret;

    @Column(name = "former_until")
    OffsetDateTime formerUntil;

    @Version
    int version;

    void update(WebhookRequest request) {
        name = request.name();
        url = request.url();
        host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        events = request.events();
        enabled = !Boolean.FALSE.equals(request.enabled());
    }

    /** The one there is signs along for a day; one before that no more. */
    void renewSecret(OffsetDateTime now) {
        if (secret != null) {
            formerSecret = secret;
            formerUntil = now.plus(OVERLAP).truncatedTo(ChronoUnit.MILLIS);
        }
        secret = Secret.random().text();
        secretSetAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    String etag() {
        return Etags.of(version);
    }
}
