package be.eenstem.conflict.policy;

import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "conflict_policy")
class ConflictPolicy {

    @Id
    String type;

    boolean enabled;
    String severity;

    @JdbcTypeCode(SqlTypes.JSON)
    Numbers numbers;

    @JdbcTypeCode(SqlTypes.JSON)
    Words words;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    UUID changedBy;

    @Version
    int version;

    /** @param whole a request with nothing left out */
    void update(ConflictPolicyRequest whole, History.Stamp stamp) {
        enabled = whole.enabled();
        severity = whole.severity();
        numbers = whole.numbers();
        words = whole.words();
        changedAt = stamp.on();
        changedBy = stamp.by();
    }

    String etag() {
        return Etags.of(version);
    }
}
