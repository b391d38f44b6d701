package be.eenstem.review;

import be.eenstem.aspect.AspectService;
import be.eenstem.conflict.policy.PolicyReader;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.organization.OrganizationTitles;
import be.eenstem.plan.PlanAccess;
import be.eenstem.plan.PlannedCampaign;
import be.eenstem.plan.PlannedConflict;
import be.eenstem.plan.VersionView;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.ReferenceLists;
import be.eenstem.review.pack.PackCampaign;
import be.eenstem.review.pack.PackConflict;
import be.eenstem.review.pack.PackContent;
import be.eenstem.review.pack.PackDecision;
import be.eenstem.review.pack.PackFocus;
import be.eenstem.review.pack.PackGoal;
import be.eenstem.review.pack.PackRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what goes into the pack of a version, in the words of its readers. */
@ApplicationScoped
class PackReader {

    private final PlanAccess plans;
    private final OrganizationTitles organizations;
    private final AspectService aspects;
    private final PolicyReader policies;
    private final ReferenceLists lists;
    private final PackChangesReader changes;

    PackReader(
            PlanAccess plans,
            OrganizationTitles organizations,
            AspectService aspects,
            PolicyReader policies,
            ReferenceLists lists,
            PackChangesReader changes) {
        this.plans = plans;
        this.organizations = organizations;
        this.aspects = aspects;
        this.policies = policies;
        this.lists = lists;
        this.changes = changes;
    }

    /** What a pack is made from, beside the rows that are read as it is written. */
    record Frame(VersionView version, PackNames names, Map<UUID, String> titles, boolean secrets) {}

    PackContent content(Frame frame, List<PackDecision> decisions) {
        VersionView version = frame.version();
        UUID plan = version.plan();
        int number = version.number();
        PackNames names = frame.names();
        return new PackContent(
                version.title(),
                YearMonth.parse(version.horizon().start()),
                version.horizon().months(),
                number,
                version.hash(),
                version.submittedAt(),
                names.locale(),
                frame.secrets(),
                null,
                goals(version, names),
                focus(version, names),
                row -> plans.eachCampaign(
                        plan, number, each -> row.accept(campaign(each.id(), each.campaign(), names))),
                row -> plans.eachConflict(
                        plan, number, each -> row.accept(conflict(each.conflict(), frame.titles(), names))),
                PackRows.of(decisions),
                number == 1 ? null : changes.read(plan, number - 1, number, frame.titles(), names));
    }

    /** With the titles of the campaigns, which conflicts name by id. */
    Frame frame(UUID plan, int number, Locale locale) {
        VersionView version = plans.version(plan, number);
        PackNames names = new PackNames(organizations.all(), aspects.names(), pressurePolicies(), lists, locale);
        Map<UUID, String> titles = new HashMap<>();
        boolean[] secrets = {false};
        plans.eachCampaign(plan, number, each -> {
            titles.put(each.id(), each.campaign().title());
            secrets[0] |= isEmbargoed(each.campaign());
        });
        return new Frame(version, names, titles, secrets[0]);
    }

    private Map<UUID, LocalizedText> pressurePolicies() {
        Map<UUID, LocalizedText> names = new HashMap<>();
        policies.current().pressures().forEach(policy -> names.put(policy.id(), policy.name()));
        return names;
    }

    private static List<PackGoal> goals(VersionView version, PackNames names) {
        return version.goals().stream()
                .map(goal -> new PackGoal(
                        names.aspect(goal.aspect()),
                        goal.indicator(),
                        goal.unit(),
                        goal.baseline(),
                        goal.target(),
                        goal.due()))
                .toList();
    }

    private static List<PackFocus> focus(VersionView version, PackNames names) {
        return version.focus().stream()
                .map(focus -> new PackFocus(
                        names.aspect(focus.aspect()),
                        names.of("sectors", focus.sector()),
                        focus.period().start(),
                        focus.period().end(),
                        focus.rank()))
                .toList();
    }

    static PackCampaign campaign(UUID id, PlannedCampaign campaign, PackNames names) {
        return new PackCampaign(
                id,
                campaign.title(),
                names.organization(campaign.lead()),
                names.organizations(campaign.carriers()),
                names.aspects(campaign.aspects()),
                campaign.period().start(),
                campaign.period().end(),
                campaign.status(),
                campaign.weight(),
                isEmbargoed(campaign));
    }

    private static boolean isEmbargoed(PlannedCampaign campaign) {
        return campaign.visibility().equals("embargoed");
    }

    /** One that is between no campaigns is about its aspects. */
    static PackConflict conflict(PlannedConflict conflict, Map<UUID, String> titles, PackNames names) {
        Period days = conflict.overlap();
        return new PackConflict(
                names.of("conflictTypes", conflict.type()),
                conflict.severity(),
                conflict.state(),
                subjects(conflict, titles, names),
                days == null ? null : days.start(),
                days == null ? null : days.end(),
                conflict.waiver() == null ? null : conflict.waiver().reason());
    }

    /** The campaigns it is between, or else the audience under pressure, or the aspects. */
    static List<String> subjects(PlannedConflict conflict, Map<UUID, String> titles, PackNames names) {
        if (conflict.campaigns() != null) {
            return conflict.campaigns().stream()
                    .map(titles::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return conflict.aspects() != null
                ? names.aspects(conflict.aspects())
                : Stream.ofNullable(names.pressurePolicy(conflict.setting())).toList();
    }
}
