package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.reference.StoredAudience;
import be.eenstem.platform.sql.StoredList;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;

@Entity
class Fixture {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID calendar;
    String kind;
    String title;
    String note;

    @Column(name = "start_day")
    LocalDate startDay;

    @Column(name = "end_day")
    LocalDate endDay;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "fixture_aspect", joinColumns = @JoinColumn(name = "fixture"))
    @OrderColumn(name = "position")
    @Column(name = "aspect")
    List<String> aspects = new ArrayList<>();

    @Embedded
    StoredAudience audience = new StoredAudience();

    /** What the calendar it came out of calls it; null where it was put there by hand. */
    @Column(insertable = false, updatable = false)
    String uid;

    @Version
    int version;

    void update(FixtureRequest request) {
        calendar = request.calendar();
        kind = request.kind();
        title = request.title();
        note = request.note();
        startDay = request.period().start();
        endDay = request.period().end();
        StoredList.replace(aspects, request.aspects());
        audience.update(request.audience());
    }

    DateSpan period() {
        return new DateSpan(startDay, endDay);
    }

    boolean isImported() {
        return uid != null;
    }

    String etag() {
        return Etags.of(version);
    }
}
