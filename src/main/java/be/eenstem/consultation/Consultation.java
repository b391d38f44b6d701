package be.eenstem.consultation;

import be.eenstem.organization.OrganizationSelector;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A round. */
@Entity
class Consultation {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID plan;

    /** Of the version of the plan. */
    int number;

    String title;
    LocalDate deadline;
    String reading;

    @JdbcTypeCode(SqlTypes.JSON)
    OrganizationSelector selector;

    /** What opened it, or null where the coordinator did. */
    UUID standing;

    @Column(name = "opened_at")
    OffsetDateTime openedAt;

    @Column(name = "closed_at")
    OffsetDateTime closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "consultation_invited", joinColumns = @JoinColumn(name = "consultation"))
    @Column(name = "organization")
    @SortNatural
    SortedSet<String> invited = new TreeSet<>();

    @Version
    int version;

    String status() {
        return closedAt == null ? "open" : "closed";
    }

    String etag() {
        return Etags.of(version);
    }
}
