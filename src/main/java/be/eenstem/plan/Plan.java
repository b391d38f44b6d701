package be.eenstem.plan;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.sql.StoredList;
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
import org.hibernate.annotations.UuidGenerator;

@Entity
class Plan {

    private static final int DEFAULT_WEIGHT = 4;
    private static final int DEFAULT_QUORUM = 1;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String title;

    @Column(name = "start_day")
    LocalDate startDay;

    int months;

    @Column(name = "agenda_weight")
    int agendaWeight;

    int quorum;
    String status = "draft";

    @Column(name = "announced_at")
    OffsetDateTime announcedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "plan_focus", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    List<FocusLine> focus = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "plan_goal", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    List<PlanGoal> goals = new ArrayList<>();

    @Version
    int version;

    void update(PlanRequest request) {
        title = request.title();
        startDay = request.horizon().firstDay();
        months = request.horizon().months();
        agendaWeight = request.agendaWeight() == null ? DEFAULT_WEIGHT : request.agendaWeight();
        quorum = request.quorum() == null ? DEFAULT_QUORUM : request.quorum();
        StoredList.replace(
                focus, orNone(request.focus()).stream().map(FocusLine::of).toList());
        StoredList.replace(goals, request.goals());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    PlanHorizon horizon() {
        return PlanHorizon.of(startDay, months);
    }

    LocalDate endDay() {
        return startDay.plusMonths(months).minusDays(1);
    }

    List<ProposedFocus> proposedFocus() {
        return focus.stream().map(FocusLine::proposed).toList();
    }

    String etag() {
        return Etags.of(version);
    }
}
