package be.eenstem.conflict;

import be.eenstem.aspect.AspectsChanged;
import be.eenstem.aspect.FocusChanged;
import be.eenstem.calendar.BlackoutsChanged;
import be.eenstem.calendar.FixturesChanged;
import be.eenstem.campaign.CampaignsChanged;
import be.eenstem.conflict.plan.ChangedPlan;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.policy.ConflictPolicyChanged;
import be.eenstem.conflict.policy.PressurePoliciesChanged;
import be.eenstem.conflict.rule.Rules;
import be.eenstem.organization.OrganizationsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the stored conflicts equal to what the rules find, in the transaction of every change. */
@ApplicationScoped
@Transactional
class DetectionService {

    private final PlanNumbers planNumbers;
    private final OwnPlan own;
    private final FootprintQuery footprints;
    private final ChangeDetection detection;
    private final Sweep sweep;
    private final StoredQuery stored;
    private final ConflictIndexes indexes;
    private final Writers writers;
    private final Rules rules;
    private final Reaches reaches;

    DetectionService(
            PlanNumbers planNumbers,
            OwnPlan own,
            FootprintQuery footprints,
            ChangeDetection detection,
            Sweep sweep,
            StoredQuery stored,
            ConflictIndexes indexes,
            Writers writers,
            Rules rules,
            Reaches reaches) {
        this.planNumbers = planNumbers;
        this.own = own;
        this.footprints = footprints;
        this.detection = detection;
        this.sweep = sweep;
        this.stored = stored;
        this.indexes = indexes;
        this.writers = writers;
        this.rules = rules;
        this.reaches = reaches;
    }

    void on(@Observes CampaignsChanged change) {
        if (!own.beginFor(change.campaigns())) {
            return;
        }
        Map<UUID, Footprint> now = footprints.refresh(change.campaigns(), own.number());
        own.look(plan -> {
            detection.of(new ChangedPlan(plan, now, reaches), change.campaigns());
            return plan;
        });
        own.take(now);
    }

    void on(@Observes FocusChanged change) {
        lookAgainFor(Set.of("offFocus", "focusGap"));
    }

    void on(@Observes BlackoutsChanged change) {
        lookAgainFor(Set.of("blackout"));
    }

    /** Blackouts bind kinds of organization. */
    void on(@Observes OrganizationsChanged change) {
        lookAgainFor(Set.of("blackout"));
    }

    void on(@Observes FixturesChanged change) {
        lookAgainFor(Set.of("uncoupledEnforcement"));
    }

    /** Titles that name an aspect follow the guideline. */
    void on(@Observes AspectsChanged change) {
        lookAgainFor(Set.of("messageGuideline"));
    }

    void on(@Observes ConflictPolicyChanged change) {
        lookAgainFor(Set.of(change.type()));
    }

    void on(@Observes PressurePoliciesChanged change) {
        lookAgainFor(Set.of("contactPressure"));
    }

    /** For an upgraded database, whose campaigns have left no prints yet. */
    void catchUp() {
        if (!footprints.areMissing()) {
            return;
        }
        planNumbers.waitHoweverLong();
        own.begin();
        if (!footprints.areMissing()) {
            // Another instance has found them meanwhile.
            return;
        }
        if (stored.isEmpty()) {
            indexes.madeAfter(this::detectAll);
        } else {
            detectAll();
        }
    }

    /** Makes everything anew. */
    void detectAll() {
        own.take(footprints.refreshAll(own.begin()));
        lookAgainFor(rules.types());
    }

    private void lookAgainFor(Set<String> types) {
        own.settingsChanged();
        own.look(plan -> {
            WritingSink sink = writers.begin();
            sweep.over(plan, types, sink);
            sink.close();
            return plan;
        });
    }
}
