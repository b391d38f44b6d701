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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Rounds that come back each year. */
@Entity
@Table(name = "standing_consultation")
class StandingConsultation {

    private static final int DEFAULT_DAYS = 30;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    OrganizationSelector selector;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> moments = List.of();

    @Column(name = "answer_days")
    int answerDays;

    String reading;

    /** Its moments count from this day on. */
    LocalDate since;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "standing_consultation_invited", joinColumns = @JoinColumn(name = "standing"))
    @Column(name = "organization")
    @SortNatural
    SortedSet<String> invited = new TreeSet<>();

    @Version
    int version;

    void update(StandingConsultationRequest request, LocalDate today) {
        since = request.moments().equals(moments) ? since : today;
        title = request.title();
        selector = request.selector();
        moments = request.moments();
        answerDays = request.answerDays() == null ? DEFAULT_DAYS : request.answerDays();
        reading = Reading.orDefault(request.reading());
        List<String> named = request.invited() == null ? List.of() : request.invited();
        invited.retainAll(named);
        invited.addAll(named);
    }

    String etag() {
        return Etags.of(version);
    }
}
