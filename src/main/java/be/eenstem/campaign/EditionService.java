package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the editions of a yearly campaign; each is a campaign of its own from then on. */
@ApplicationScoped
@Transactional
class EditionService {

    private final CampaignService campaigns;
    private final SeriesQuery query;

    EditionService(CampaignService campaigns, SeriesQuery query) {
        this.campaigns = campaigns;
        this.query = query;
    }

    /** The new editions, as drafts. All are made or none. */
    List<Campaign> create(UUID id, EditionsRequest request) {
        Campaign first = campaigns.changeable(id);
        query.lock(first);
        List<DateSpan> periods = request.years().stream()
                .map(year -> request.keepsWeek()
                        ? Editions.inSameWeek(first.period(), year)
                        : Editions.onSameDate(first.period(), year))
                .toList();
        requirePlannable(first, request, periods);
        if (first.series == null) {
            first.series = UUID.randomUUID();
            campaigns.save(first);
        }
        return periods.stream().map(period -> edition(first, period)).toList();
    }

    private Campaign edition(Campaign first, DateSpan period) {
        return campaigns.create(CampaignRequest.of(first).at(Period.of(period)), first.series);
    }

    private void requirePlannable(Campaign first, EditionsRequest request, List<DateSpan> periods) {
        DateSpan horizon = Horizon.around(campaigns.today());
        List<Integer> taken = query.years(first);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Integer year = request.years().get(i);
            if (taken.contains(year)) {
                faults.add(Fault.inBody("years[" + i + "]", year, "invalid.editionExists"));
            } else if (!horizon.contains(periods.get(i))) {
                faults.add(Fault.inBody("years[" + i + "]", year, "invalid.outsideHorizon"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
    }
}
