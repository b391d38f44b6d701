package be.eenstem.conflict.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A state that a policy of either kind had until it was changed or removed. */
@Entity
@Immutable
@Table(name = "former_policy")
class FormerPolicy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    String policy;

    @JdbcTypeCode(SqlTypes.JSON)
    String state;

    @Column(name = "replaced_at")
    Instant replacedAt;

    boolean removed;
}
