package be.eenstem.conflict.policy;

import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Version
    int version;

    /** @param whole a request with nothing left out */
    void update(ConflictPolicyRequest whole, Instant now) {
        enabled = whole.enabled();
        severity = whole.severity();
        numbers = whole.numbers();
        words = whole.words();
        changedAt = now;
    }

    String etag() {
        return Etags.of(version);
    }
}
