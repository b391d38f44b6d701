package be.eenstem.aspect;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "focus_entry")
class FocusEntry {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String aspect;
    String sector;

    @Column(name = "start_day")
    LocalDate startDay;

    @Column(name = "end_day")
    LocalDate endDay;

    int rank;

    @Version
    int version;

    void update(FocusEntryRequest request) {
        aspect = request.aspect();
        sector = request.sector();
        startDay = request.period().start();
        endDay = request.period().end();
        rank = request.rank();
    }

    DateSpan period() {
        return new DateSpan(startDay, endDay);
    }

    String etag() {
        return Etags.of(version);
    }
}
