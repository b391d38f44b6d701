package be.eenstem.conflict;

import be.eenstem.conflict.SummaryView.CountView;
import be.eenstem.conflict.plan.Footprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** Counts conflicts. */
@ApplicationScoped
@Transactional
class SummaryService {

    private final PlanNumbers numbers;
    private final ConflictService conflicts;
    private final ConflictQuery query;
    private final PressureKnowledge pressure;

    SummaryService(PlanNumbers numbers, ConflictService conflicts, ConflictQuery query, PressureKnowledge pressure) {
        this.numbers = numbers;
        this.conflicts = conflicts;
        this.query = query;
        this.pressure = pressure;
    }

    SummaryView summarize(SummaryFilter filter) {
        numbers.seeOneState();
        Viewer viewer = conflicts.viewer();
        Predicate<Footprint> asked = filter.hasLead() ? campaign -> filter.lead.contains(campaign.lead()) : null;
        Counting counting = new Counting(filter, viewer, pressure.of(viewer, asked));
        List<CountView> byType = counting.by("x.type");
        return new SummaryView(
                byType.stream().mapToLong(CountView::count).sum(),
                filter.counts("type") ? byType : null,
                filter.counts("severity") ? counting.by("x.severity") : null,
                filter.counts("state") ? counting.by("x.state") : null,
                filter.counts("month") ? counting.by("to_char(x.shown_from, 'YYYY-MM')") : null,
                filter.counts("lead") ? counting.byLead() : null);
    }

    /** Counting of one selection. */
    private final class Counting {

        private final SummaryFilter filter;
        private final Viewer viewer;
        private final Pressured pressured;

        private Counting(SummaryFilter filter, Viewer viewer, Pressured pressured) {
            this.filter = filter;
            this.viewer = viewer;
            this.pressured = pressured;
        }

        private List<CountView> by(String key) {
            String columns = key + " as key, count(*) as number";
            return query.group(filter, viewer, pressured, columns, "group by 1 order by 1").stream()
                    .map(SummaryService::count)
                    .toList();
        }

        /** The table does not say who takes part in contact pressure. */
        private List<CountView> byLead() {
            Map<String, Long> counts = new TreeMap<>();
            by("unnest(x.leads)").forEach(count -> counts.put(count.key(), count.count()));
            Map<UUID, Set<String>> leads = pressure.leads(viewer);
            query.group(filter, viewer, pressured, "x.id", "group by x.id, x.type having x.type = 'contactPressure'")
                    .forEach(run -> leads.getOrDefault(run.get("id", UUID.class), Set.of())
                            .forEach(lead -> counts.merge(lead, 1L, Long::sum)));
            return counts.entrySet().stream()
                    .map(count -> new CountView(count.getKey(), count.getValue()))
                    .toList();
        }
    }

    private static CountView count(Tuple row) {
        return new CountView(row.get("key", String.class), ((Number) row.get("number")).longValue());
    }
}
