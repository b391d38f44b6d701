package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.conflict.PressureView.WeekView;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Reach;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Weighs what starts on an audience. */
@ApplicationScoped
@Transactional
class PressureService {

    private static final Comparator<Footprint> BY_START =
            Comparator.comparing(Footprint::first).thenComparing(Footprint::campaign, Finding.AS_WRITTEN);

    private final PlanMemory memory;
    private final Reaches reaches;
    private final ConflictPresenter presenter;
    private final CurrentCaller caller;
    private final Clock clock;

    PressureService(
            PlanMemory memory, Reaches reaches, ConflictPresenter presenter, CurrentCaller caller, Clock clock) {
        this.memory = memory;
        this.reaches = reaches;
        this.presenter = presenter;
        this.caller = caller;
        this.clock = clock;
    }

    PressureView weigh(PressureFilter filter) {
        Audience segment = new Audience(filter.sector, filter.size, filter.region, filter.role);
        LocalDate from = filter.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = filter.to().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Map<LocalDate, TreeSet<Footprint>> starting = starting(segment, from, to);
        List<WeekView> weeks = Stream.iterate(from, monday -> monday.isBefore(to), monday -> monday.plusWeeks(1))
                .map(monday -> week(monday, starting.getOrDefault(monday, new TreeSet<>(BY_START))))
                .toList();
        return new PressureView(segment, weeks);
    }

    /** By the Monday of the week they start in; those that contact pressure leaves out are not there. */
    private Map<LocalDate, TreeSet<Footprint>> starting(Audience segment, LocalDate from, LocalDate to) {
        Viewer viewer = Viewer.of(caller.get(), LocalDate.now(clock));
        Reach reach = reaches.of(segment.sectors(), segment.sizes(), segment.regions(), segment.roles());
        int first = (int) from.toEpochDay();
        Map<LocalDate, TreeSet<Footprint>> starting = new TreeMap<>();
        memory.read(plan -> {
            plan.near(reach, first, (int) to.toEpochDay(), campaign -> {
                if (campaign.first() >= first && !campaign.exempt() && viewer.sees(campaign)) {
                    LocalDate monday = campaign.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    starting.computeIfAbsent(monday, none -> new TreeSet<>(BY_START))
                            .add(campaign);
                }
            });
            return plan;
        });
        return starting;
    }

    private WeekView week(LocalDate monday, TreeSet<Footprint> starting) {
        String name = "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        List<ParticipantView> campaigns = starting.stream().map(presenter::view).toList();
        return new WeekView(name, new Period(monday, monday.plusDays(6)), load(starting), campaigns);
    }

    private static int load(TreeSet<Footprint> starting) {
        int load = 0;
        Map<String, Integer> umbrellas = new HashMap<>();
        for (Footprint campaign : starting) {
            if (campaign.umbrella() == null) {
                load += campaign.weight();
            } else {
                umbrellas.merge(campaign.umbrella(), campaign.weight(), Math::max);
            }
        }
        return load + umbrellas.values().stream().mapToInt(Integer::intValue).sum();
    }
}
