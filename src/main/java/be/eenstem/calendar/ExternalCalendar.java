package be.eenstem.calendar;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "external_calendar")
class ExternalCalendar {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String name;
    String kind;
    String url;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "external_calendar_aspect", joinColumns = @JoinColumn(name = "calendar"))
    @OrderColumn(name = "position")
    @Column(name = "aspect")
    List<String> aspects = new ArrayList<>();

    @Embedded
    StoredAudience audience = new StoredAudience();

    @Version
    int version;

    void update(ExternalCalendarRequest request) {
        name = request.name();
        kind = request.kind();
        url = request.url();
        StoredList.replace(aspects, request.aspects());
        audience.update(request.audience());
    }

    String etag() {
        return Etags.of(version);
    }

    /** Of what all but the coordinator see. */
    String publicEtag() {
        return Etags.of(version, "public");
    }
}
