package be.eenstem.review;

import be.eenstem.consultation.ConsultationAccess;
import be.eenstem.consultation.Objection;
import be.eenstem.plan.PlanAccess;
import be.eenstem.plan.VersionCampaignView;
import be.eenstem.plan.VersionConflictView;
import be.eenstem.plan.VersionView;
import be.eenstem.platform.input.Scalars;
import be.eenstem.review.AgendaItemView.ObjectionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the college is to decide on: it follows from a version, and from what was objected to it. */
@ApplicationScoped
class Agenda {

    static final String PLAN = "plan";
    static final String FOCUS = "focus";
    static final String CAMPAIGN = "campaign-";
    static final String CONFLICT = "conflict-";
    static final String OBJECTION = "objection-";

    private final PlanAccess plans;
    private final ConsultationAccess consultations;
    private final ReviewQuery query;

    Agenda(PlanAccess plans, ConsultationAccess consultations, ReviewQuery query) {
        this.plans = plans;
        this.consultations = consultations;
        this.query = query;
    }

    /** One of conflict, campaign and objection is there, or none for the plan and its focus. */
    record Item(
            String key,
            String kind,
            VersionConflictView conflict,
            VersionCampaignView campaign,
            ObjectionView objection) {

        static Item plain(String key) {
            return new Item(key, key, null, null, null);
        }

        static Item of(VersionConflictView conflict) {
            return new Item(CONFLICT + conflict.id(), "conflict", conflict, null, null);
        }

        static Item of(Objection objection) {
            return new Item(OBJECTION + objection.answer(), "objection", null, null, view(objection));
        }

        private static ObjectionView view(Objection objection) {
            return new ObjectionView(
                    objection.answer(),
                    objection.consultation(),
                    objection.organization(),
                    objection.campaign(),
                    objection.text(),
                    objection.outcome(),
                    objection.reply());
        }

        static Item of(VersionCampaignView campaign) {
            return new Item(CAMPAIGN + campaign.id(), "campaign", null, campaign, null);
        }
    }

    List<Item> items(UUID plan, int number) {
        VersionView version = plans.version(plan, number);
        List<Item> items = new ArrayList<>();
        items.add(Item.plain(PLAN));
        if (!version.focus().isEmpty()) {
            items.add(Item.plain(FOCUS));
        }
        plans.eachConflict(plan, number, conflict -> {
            if (isOpenWarning(conflict)) {
                items.add(Item.of(conflict));
            }
        });
        objections(plan, number).forEach(objection -> items.add(Item.of(objection)));
        plans.eachCampaign(plan, number, campaign -> {
            if (weighs(campaign, version)) {
                items.add(Item.of(campaign));
            }
        });
        return items;
    }

    /** The item of a name, without making the others. */
    Optional<Item> find(UUID plan, int number, String key) {
        VersionView version = plans.version(plan, number);
        if (key.equals(PLAN) || key.equals(FOCUS) && !version.focus().isEmpty()) {
            return Optional.of(Item.plain(key));
        }
        return id(key, CONFLICT)
                .flatMap(id -> plans.conflict(plan, number, id))
                .filter(Agenda::isOpenWarning)
                .map(Item::of)
                .or(() -> id(key, CAMPAIGN)
                        .flatMap(id -> plans.campaign(plan, number, id))
                        .filter(campaign -> weighs(campaign, version))
                        .map(Item::of))
                .or(() -> id(key, OBJECTION)
                        .flatMap(id -> objections(plan, number)
                                .filter(objection -> objection.answer().equals(id))
                                .findFirst())
                        .map(Item::of));
    }

    /** Those that are open, of this version and of those before it, and those of this version that were decided on. */
    private Stream<Objection> objections(UUID plan, int number) {
        Map<String, Integer> decided = query.decidedObjections(plan, number);
        return consultations.objections(plan, number).stream().filter(objection -> {
            Integer version = decided.get(OBJECTION + objection.answer());
            return version == null ? !objection.isTakenUp() : version == number;
        });
    }

    private static boolean isOpenWarning(VersionConflictView conflict) {
        return conflict.conflict().state().equals("open")
                && !conflict.conflict().severity().equals("info");
    }

    private static boolean weighs(VersionCampaignView campaign, VersionView version) {
        return campaign.campaign().weight() >= version.agendaWeight();
    }

    /** The id in the name of an item of some kind. */
    static Optional<UUID> id(String key, String kind) {
        String id = key.startsWith(kind) ? key.substring(kind.length()) : "";
        return Scalars.isUuid(id) ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }
}
