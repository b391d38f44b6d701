package be.eenstem.review;

import be.eenstem.aspect.FocusService;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.plan.PlanAccess;
import be.eenstem.plan.VersionView;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What follows from a decision: campaigns are confirmed or proposed again, the focus is adopted, a plan is announced. */
@ApplicationScoped
class DecisionEffects {

    private final PlanAccess plans;
    private final CampaignAccess campaigns;
    private final FocusService focus;

    DecisionEffects(PlanAccess plans, CampaignAccess campaigns, FocusService focus) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.focus = focus;
    }

    /** @param before the decision that it takes the place of, if any */
    void follow(VersionView version, DecisionRequest decision, Optional<DecisionView> before) {
        switch (decision.item()) {
            case Agenda.PLAN -> plan(version.plan(), decision, before);
            case Agenda.FOCUS -> focus(version, decision);
            default -> Agenda.id(decision.item(), Agenda.CAMPAIGN).ifPresent(id -> campaign(version, id, decision));
        }
    }

    /** An approval in other words, or on other conditions, leaves the plan as it is. */
    private void plan(UUID plan, DecisionRequest decision, Optional<DecisionView> before) {
        boolean wasApproved = before.filter(DecisionView::approves).isPresent();
        if (decision.isApproval() && !wasApproved) {
            plans.announce(plan);
        } else if (!decision.isApproval() && wasApproved) {
            plans.withdraw(plan);
        }
    }

    /** What an earlier approval put on the list is the coordinator's to take off. */
    private void focus(VersionView version, DecisionRequest decision) {
        if (decision.isApproval()) {
            version.focus().forEach(each -> focus.adopt(each.aspect(), each.sector(), each.period(), each.rank()));
        }
    }

    /** The college saw the campaign as it was in the version. */
    private void campaign(VersionView version, UUID campaign, DecisionRequest decision) {
        if (decision.isApproval() && !plans.standsAsIn(version.plan(), version.number(), campaign)) {
            throw ProblemException.of(
                    ProblemType.OUTDATED_VERSION, "problem.outdatedVersion.campaign", version.number());
        }
        campaigns.decide(campaign, decision.isApproval());
    }
}
