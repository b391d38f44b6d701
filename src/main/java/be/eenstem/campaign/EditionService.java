package be.eenstem.campaign;

import be.eenstem.platform.input.Period;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the editions of a yearly campaign; each is a campaign of its own from then on. */
@ApplicationScoped
@Transactional
class EditionService {

    private final CampaignService campaigns;
    private final SeriesQuery query;
    private final Validator validator;

    EditionService(CampaignService campaigns, SeriesQuery query, Validator validator) {
        this.campaigns = campaigns;
        this.query = query;
        this.validator = validator;
    }

    /** The new editions, as drafts. All are made or none. */
    List<Campaign> create(UUID id, EditionsRequest request) {
        Campaign first = campaigns.changeable(id);
        query.lock(first);
        List<CampaignRequest> editions = request.years().stream()
                .map(year -> CampaignRequest.of(first).at(Period.of(request.edition(first.period(), year))))
                .toList();
        requirePlannable(first, request.years(), editions);
        if (first.series == null) {
            first.series = UUID.randomUUID();
            campaigns.save(first);
        }
        return editions.stream()
                .map(edition -> campaigns.create(edition, first.series))
                .toList();
    }

    private void requirePlannable(Campaign first, List<Integer> years, List<CampaignRequest> editions) {
        List<Integer> taken = query.years(first);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            String place = "years[" + i + "]";
            Integer year = years.get(i);
            Stream<String> wrong =
                    taken.contains(year) ? Stream.of("invalid.editionExists") : whatIsWrongWith(editions.get(i));
            wrong.forEach(sentence -> faults.add(Fault.inBody(place, year, sentence)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
    }

    /** What was in order in its own year need not be so in another: a municipality may be gone by then. */
    private Stream<String> whatIsWrongWith(CampaignRequest edition) {
        return Violations.ofBody(validator.validate(edition)).stream()
                .map(Fault::sentence)
                .distinct();
    }
}
