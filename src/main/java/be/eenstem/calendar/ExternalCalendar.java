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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

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

    String refresh = RefreshInterval.DEFAULT;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CategoryMapping> categories = List.of();

    boolean subscribed;

    @Column(name = "last_refreshed_at")
    OffsetDateTime lastRefreshedAt;

    @Column(name = "last_changed_at")
    OffsetDateTime lastChangedAt;

    @Column(name = "next_refresh_at")
    OffsetDateTime nextRefreshAt;

    @Column(name = "last_problem")
    String lastProblem;

    int failures;

    @Column(name = "source_etag")
    String sourceEtag;

    @Column(name = "source_modified")
    String sourceModified;

    @Column(name = "read_at")
    OffsetDateTime readAt;

    @Version
    int version;

    /** Another address is not read before somebody says so; other settings make what was read be read again. */
    void update(ExternalCalendarRequest request) {
        if (!Objects.equals(url, request.url())) {
            unsubscribe();
        }
        if (!ExternalCalendarRequest.of(this).equals(request)) {
            forgetSource();
        }
        name = request.name();
        kind = request.kind();
        url = request.url();
        refresh = request.refresh() == null ? RefreshInterval.DEFAULT : request.refresh();
        categories = request.categories() == null ? List.of() : request.categories();
        StoredList.replace(aspects, request.aspects());
        audience.update(request.audience());
    }

    void read(OffsetDateTime at, boolean changed) {
        lastRefreshedAt = at;
        lastChangedAt = changed ? at : lastChangedAt;
        lastProblem = null;
        failures = 0;
    }

    void failed(String problem) {
        lastProblem = problem;
        failures++;
    }

    /** What the source calls what was just read, so that it need not be sent again. */
    void keepSource(String etag, String modified, OffsetDateTime at) {
        sourceEtag = etag;
        sourceModified = modified;
        readAt = at;
    }

    private void forgetSource() {
        keepSource(null, null, null);
    }

    private void unsubscribe() {
        subscribed = false;
        nextRefreshAt = null;
        lastProblem = null;
        failures = 0;
    }

    String etag() {
        return Etags.of(version);
    }

    /** Of what all but the coordinator see. */
    String publicEtag() {
        return Etags.of(version, "public");
    }
}
