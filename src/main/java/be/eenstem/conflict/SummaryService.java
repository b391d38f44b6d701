package be.eenstem.conflict;

import be.eenstem.conflict.SummaryView.CountView;
import be.eenstem.conflict.plan.Footprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;

/** Counts conflicts. */
@ApplicationScoped
@Transactional
class SummaryService {

    private final ConflictService conflicts;
    private final ConflictQuery query;
    private final PressureKnowledge pressure;

    SummaryService(ConflictService conflicts, ConflictQuery query, PressureKnowledge pressure) {
        this.conflicts = conflicts;
        this.query = query;
        this.pressure = pressure;
    }

    SummaryView summarize(SummaryFilter filter) {
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
                filter.counts("lead") ? counting.by("unnest(x.leads)") : null);
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
    }

    private static CountView count(Tuple row) {
        return new CountView(row.get("key", String.class), ((Number) row.get("number")).longValue());
    }
}
