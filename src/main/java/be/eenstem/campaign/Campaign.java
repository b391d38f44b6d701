package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.reference.Audience;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
class Campaign {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String title;
    String summary;
    String kind;
    String lead;
    String umbrella;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "campaign_carrier", joinColumns = @JoinColumn(name = "campaign"))
    @OrderColumn(name = "position")
    @Column(name = "organization")
    List<String> carriers = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "campaign_aspect", joinColumns = @JoinColumn(name = "campaign"))
    @OrderColumn(name = "position")
    @Column(name = "aspect")
    List<String> aspects = new ArrayList<>();

    @Column(name = "start_day")
    LocalDate startDay;

    @Column(name = "end_day")
    LocalDate endDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sectors = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sizes = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> regions = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> roles = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> channels = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> goals = List.of();

    int weight;
    String visibility;

    @Column(name = "embargo_until")
    LocalDate embargoUntil;

    String status;

    @Column(name = "proposed_on")
    LocalDate proposedOn;

    UUID series;

    @Column(name = "exemption_ground")
    String exemptionGround;

    @Column(name = "exemption_reason")
    String exemptionReason;

    @Column(name = "created_at")
    OffsetDateTime createdAt;

    @Column(name = "changed_at")
    OffsetDateTime changedAt;

    @Version
    int version;

    DateSpan period() {
        return new DateSpan(startDay, endDay);
    }

    Audience audience() {
        return new Audience(sectors, sizes, regions, roles);
    }

    /** Null where it counts as any other. */
    Exemption exemption() {
        return exemptionGround == null ? null : new Exemption(exemptionGround, exemptionReason);
    }

    Status status(LocalDate today) {
        return Status.of(status).orElseThrow().on(today, period());
    }

    /** Changes by itself where the status does, on the day a campaign starts and the day after it ends. */
    String etag(LocalDate today) {
        return Etags.of(version, status(today).code());
    }
}
