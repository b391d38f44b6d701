package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
class Blackout {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "start_day")
    LocalDate startDay;

    @Column(name = "end_day")
    LocalDate endDay;

    @Column(name = "applies_to")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> appliesTo;

    String severity;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText reason;

    @Version
    int version;

    void update(BlackoutRequest request) {
        startDay = request.period().start();
        endDay = request.period().end();
        appliesTo = request.appliesTo();
        severity = request.severity();
        reason = request.reason();
    }

    DateSpan period() {
        return new DateSpan(startDay, endDay);
    }

    String etag() {
        return Etags.of(version);
    }
}
