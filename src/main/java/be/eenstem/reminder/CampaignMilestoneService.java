package be.eenstem.reminder;

import be.eenstem.access.CampaignRules;
import be.eenstem.calendar.WorkingDays;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.campaign.CampaignView;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The milestones of one campaign: as a rule, or on days of its own. */
@ApplicationScoped
@Transactional
class CampaignMilestoneService {

    private final CampaignAccess campaigns;
    private final MilestoneRepository milestones;
    private final CampaignMilestoneQuery query;
    private final ReminderQuery reminding;
    private final Corrections corrections;
    private final WorkingDays calendar;
    private final CurrentCaller caller;
    private final Links links;

    CampaignMilestoneService(
            CampaignAccess campaigns,
            MilestoneRepository milestones,
            CampaignMilestoneQuery query,
            ReminderQuery reminding,
            Corrections corrections,
            WorkingDays calendar,
            CurrentCaller caller,
            Links links) {
        this.campaigns = campaigns;
        this.milestones = milestones;
        this.query = query;
        this.reminding = reminding;
        this.corrections = corrections;
        this.calendar = calendar;
        this.caller = caller;
        this.links = links;
    }

    /** In the order of a campaign; fails with 404 where the caller may not see it. */
    List<CampaignMilestoneView> list(UUID campaign, CampaignMilestoneFilter filter) {
        DateSpan period = campaigns.get(campaign).period().span();
        Map<String, Adjustment> otherwise = query.of(campaign);
        return milestones.all().stream()
                .filter(CampaignMilestoneService::isOfCampaigns)
                .filter(milestone -> filter.isAskedFor(milestone.code))
                .map(milestone -> view(campaign, milestone, period, otherwise.get(milestone.code)))
                .toList();
    }

    CampaignMilestoneView get(UUID campaign, String code) {
        DateSpan period = campaigns.get(campaign).period().span();
        return view(campaign, milestone(code), period, query.of(campaign).get(code));
    }

    CampaignMilestoneView set(UUID campaign, String code, String ifMatch, CampaignMilestoneRequest request) {
        DateSpan period = changeable(campaign).period().span();
        Milestone milestone = requireMatch(campaign, code, period, ifMatch);
        Adjustment adjustment = request.day() == null
                ? Adjustment.SKIPPED
                : adjustment(Milestone.anchorIn(period, milestone.anchor), request.day());
        query.set(campaign, code, adjustment);
        follow(campaign);
        return view(campaign, milestone, period, adjustment);
    }

    void reset(UUID campaign, String code, String ifMatch) {
        requireMatch(campaign, code, changeable(campaign).period().span(), ifMatch);
        query.reset(campaign, code);
        follow(campaign);
    }

    private void follow(UUID campaign) {
        corrections.follow(reminding.concerned(List.of(campaign)));
    }

    private CampaignView changeable(UUID id) {
        CampaignView campaign = campaigns.get(id);
        CampaignRules.requireChange(caller.get(), campaign.lead());
        return campaign;
    }

    private Milestone requireMatch(UUID campaign, String code, DateSpan period, String ifMatch) {
        Milestone milestone = milestone(code);
        Adjustment otherwise = query.of(campaign).get(code);
        Etags.requireMatch(ifMatch, view(campaign, milestone, period, otherwise).etag());
        return milestone;
    }

    private Milestone milestone(String code) {
        return milestones
                .find(code)
                .filter(CampaignMilestoneService::isOfCampaigns)
                .orElseThrow(() -> ProblemException.notFound(code));
    }

    private static boolean isOfCampaigns(Milestone milestone) {
        return milestone.subject.equals(Subject.CAMPAIGN);
    }

    private static Adjustment adjustment(LocalDate anchor, LocalDate day) {
        long days = ChronoUnit.DAYS.between(anchor, day);
        if (Math.abs(days) > Offset.MOST_DAYS) {
            throw ProblemException.badRequest(Fault.inBody("day", day, "invalid.milestoneDay"));
        }
        return new Adjustment((int) days);
    }

    /** @param otherwise null where it is as a rule */
    private CampaignMilestoneView view(UUID campaign, Milestone milestone, DateSpan period, Adjustment otherwise) {
        return new CampaignMilestoneView(
                milestone.code,
                links.to("campaigns", campaign, "milestones", milestone.code),
                milestone.name,
                milestone.dayFrom(Milestone.anchorIn(period, milestone.anchor), otherwise, calendar),
                otherwise != null);
    }
}
