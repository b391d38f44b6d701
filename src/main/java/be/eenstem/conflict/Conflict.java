package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored conflict; only detection writes the table, in SQL. */
@Entity
@Immutable
class Conflict {

    @Id
    UUID id;

    String type;
    String severity;

    @Column(name = "days_from")
    LocalDate daysFrom;

    @Column(name = "days_until")
    LocalDate daysUntil;

    @Column(name = "touches_from")
    LocalDate touchesFrom;

    @Column(name = "touches_until")
    LocalDate touchesUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aspects;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "conflict_campaign", joinColumns = @JoinColumn(name = "conflict"))
    @Column(name = "campaign")
    Set<UUID> campaigns;

    Finding finding() {
        return new Finding(
                id,
                type,
                severity,
                daysFrom == null ? null : new DateSpan(daysFrom, daysUntil),
                new DateSpan(touchesFrom, touchesUntil),
                aspects,
                campaigns.stream().sorted().toList());
    }
}
