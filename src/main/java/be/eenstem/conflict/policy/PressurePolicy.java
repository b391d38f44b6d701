package be.eenstem.conflict.policy;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.reference.StoredAudience;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "pressure_policy")
class PressurePolicy {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @Embedded
    StoredAudience segment = new StoredAudience();

    @Column(name = "window_days")
    int windowDays;

    int threshold;
    String severity;
    boolean enabled;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    /** @param whole a request with nothing left out */
    void update(PressurePolicyRequest whole, Instant now) {
        name = whole.name();
        segment.update(whole.segment());
        windowDays = whole.windowDays();
        threshold = whole.threshold();
        severity = whole.severity();
        enabled = whole.enabled();
        changedAt = now;
    }

    String etag() {
        return Etags.of(version);
    }
}
