package be.eenstem.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the trail. The database writes it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    Long number;

    UUID id;
    Instant at;
    UUID account;
    String organization;
    String operation;
    String resource;

    @Column(name = "resource_id")
    String resourceId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> after;

    @Column(name = "hidden_until")
    LocalDate hiddenUntil;

    /** What it tells of the resource: one document or two. */
    Stream<Map<String, Object>> documents() {
        return Stream.of(before, after).filter(Objects::nonNull);
    }

    boolean isOf(String collection) {
        return resource.equals(collection);
    }
}
