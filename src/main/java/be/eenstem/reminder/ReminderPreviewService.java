package be.eenstem.reminder;

import be.eenstem.audit.EmbargoedReads;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.kernel.DateSpan;
import be.eenstem.organization.OrganizationTitles;
import be.eenstem.plan.PlanAccess;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Looks ahead: who would be reminded of what, before anything is sent. */
@ApplicationScoped
@Transactional
class ReminderPreviewService {

    private final CampaignAccess campaigns;
    private final PlanAccess plans;
    private final ReminderQuery query;
    private final ReminderPlanner planner;
    private final ReminderHistory history;
    private final PlannedDeliveries deliveries;
    private final OrganizationTitles titles;
    private final EmbargoedReads reads;
    private final Links links;
    private final Clock clock;

    ReminderPreviewService(
            CampaignAccess campaigns,
            PlanAccess plans,
            ReminderQuery query,
            ReminderPlanner planner,
            ReminderHistory history,
            PlannedDeliveries deliveries,
            OrganizationTitles titles,
            EmbargoedReads reads,
            Links links,
            Clock clock) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.query = query;
        this.planner = planner;
        this.history = history;
        this.deliveries = deliveries;
        this.titles = titles;
        this.reads = reads;
        this.links = links;
        this.clock = clock;
    }

    /** From today on, in their turn. */
    Slice<PlannedReminderView> preview(ReminderPreviewRequest request, ReminderPreviewFilter filter, Locale locale) {
        List<Planned> planned = planned(request).stream()
                .filter(one -> filter.isAskedFor(one.organization()))
                .toList();
        Map<String, String> names = titles.all();
        Slice<Planned> slice = Slice.of(planned, filter);
        Map<Planned, List<PlannedDelivery>> delivered = deliveries.of(slice.items());
        return slice.map(one -> view(one, delivered.get(one), names, locale));
    }

    private List<Planned> planned(ReminderPreviewRequest request) {
        LocalDate today = LocalDate.now(clock);
        DateSpan ahead = new DateSpan(today, LocalDate.MAX);
        if (request.campaign() != null) {
            known("campaign", request.campaign(), () -> campaigns.get(request.campaign()));
            return planned(query.subjects(List.of(request.campaign())), ahead, today);
        }
        if (request.plan() != null) {
            DateSpan horizon = known("plan", request.plan(), () -> plans.horizon(request.plan()));
            return planned(query.ofPlan(request.plan(), horizon, today), ahead, today);
        }
        YearMonth month = YearMonth.parse(request.month());
        if (month.atEndOfMonth().isBefore(today)) {
            return List.of();
        }
        LocalDate first = month.atDay(1).isBefore(today) ? today : month.atDay(1);
        DateSpan days = new DateSpan(first, month.atEndOfMonth());
        return planned(query.near(days, Planned.FURTHEST_DAYS), days, today);
    }

    /** Without those that went already. */
    private List<Planned> planned(List<Subject> subjects, DateSpan days, LocalDate today) {
        List<Planned> planned = planner.plan(subjects, Window.ahead(days, today));
        Set<Planned.Key> settled =
                history.settled(subjects.stream().map(Subject::id).toList(), today);
        return planned.stream().filter(one -> !settled.contains(one.key())).toList();
    }

    private static <T> T known(String name, UUID id, Supplier<T> found) {
        try {
            return found.get();
        } catch (ProblemException unknown) {
            if (unknown.type() != ProblemType.RESOURCE_NOT_FOUND) {
                throw unknown;
            }
            throw ProblemException.badRequest(Fault.inBody(name, id, "missing." + name));
        }
    }

    private URI address(Subject subject, String milestone) {
        return subject instanceof RemindedCampaign
                ? links.to("campaigns", subject.id(), "milestones", milestone)
                : links.to(subject.path());
    }

    private PlannedReminderView view(
            Planned planned, List<PlannedDelivery> delivered, Map<String, String> names, Locale locale) {
        ReminderRule rule = planned.rule();
        Subject subject = planned.subject();
        Map<String, String> values = Wording.values(
                rule, planned.milestone(), subject, planned.milestoneDay(), planned.organization(), names, locale);
        if (subject instanceof RemindedCampaign campaign) {
            reads.saw(campaign.id(), campaign.visibility(), campaign.embargoUntil());
        }
        return new PlannedReminderView(
                address(subject, rule.milestone),
                planned.day(),
                planned.organization(),
                rule.channel,
                Wording.line(rule.subject.in(locale), values),
                Wording.filled(rule.text.in(locale), values),
                PlannedReminderView.Rule.of(rule, links),
                SubjectView.of(subject, Subject.CAMPAIGN, links),
                SubjectView.of(subject, Subject.CONSULTATION, links),
                SubjectView.of(subject, Subject.CONDITION, links),
                rule.milestone,
                planned.milestoneDay(),
                rule.urgent,
                rule.statutory,
                delivered);
    }
}
