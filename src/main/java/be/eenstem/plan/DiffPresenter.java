package be.eenstem.plan;

import be.eenstem.plan.DiffQuery.Difference;
import be.eenstem.plan.DiffService.Diff;
import be.eenstem.plan.DiffView.Changed;
import be.eenstem.plan.DiffView.Field;
import be.eenstem.plan.DiffView.Gone;
import be.eenstem.plan.DiffView.Moved;
import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Tells field by field what became another. */
@ApplicationScoped
class DiffPresenter {

    private static final Set<String> DAYS = Set.of("period");

    private final PlanShapes shapes;
    private final ObjectMapper mapper;
    private final Links links;

    DiffPresenter(PlanShapes shapes, ObjectMapper mapper, Links links) {
        this.shapes = shapes;
        this.mapper = mapper;
        this.links = links;
    }

    DiffView view(String from, String to, Diff diff) {
        List<VersionCampaignView> added = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        for (Difference each : diff.campaigns()) {
            if (each.before() == null) {
                added.add(new VersionCampaignView(
                        each.id(), links.to("campaigns", each.id()), shapes.campaign(each.after())));
            } else if (each.after() == null) {
                gone.add(gone(each));
            } else {
                compare(each, moved, changed);
            }
        }
        List<Field> plan = fields(mapper.valueToTree(diff.before()), mapper.valueToTree(diff.after()), Set.of());
        return new DiffView(
                from,
                to,
                plan,
                added,
                moved,
                changed,
                gone,
                conflicts(diff, true),
                changedConflicts(diff),
                conflicts(diff, false));
    }

    private void compare(Difference each, List<Moved> moved, List<Changed> changed) {
        PlannedCampaign before = shapes.campaign(each.before());
        PlannedCampaign after = shapes.campaign(each.after());
        if (!before.period().equals(after.period())) {
            moved.add(new Moved(
                    each.id(), links.to("campaigns", each.id()), after.title(), before.period(), after.period()));
        }
        List<Field> fields = fields(shapes.tree(each.before()), shapes.tree(each.after()), DAYS);
        if (!fields.isEmpty()) {
            changed.add(new Changed(each.id(), links.to("campaigns", each.id()), after.title(), fields));
        }
    }

    private Gone gone(Difference each) {
        PlannedCampaign before = shapes.campaign(each.before());
        return new Gone(
                each.id(),
                links.to("campaigns", each.id()),
                before.title(),
                before.period(),
                each.stands() ? "movedOut" : "cancelled");
    }

    /** @param isNew those of the second only, or those of the first only */
    private List<VersionConflictView> conflicts(Diff diff, boolean isNew) {
        return diff.conflicts().stream()
                .filter(each -> (isNew ? each.before() : each.after()) == null)
                .map(each -> new VersionConflictView(
                        each.id(),
                        links.to("conflicts", each.id()),
                        shapes.conflict(isNew ? each.after() : each.before())))
                .toList();
    }

    private List<Changed> changedConflicts(Diff diff) {
        return diff.conflicts().stream()
                .filter(each -> each.before() != null && each.after() != null)
                .map(each -> new Changed(
                        each.id(),
                        links.to("conflicts", each.id()),
                        null,
                        fields(shapes.tree(each.before()), shapes.tree(each.after()), Set.of())))
                .toList();
    }

    private static List<Field> fields(JsonNode before, JsonNode after, Set<String> but) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeAll(but);
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Field(name, before.get(name), after.get(name)))
                .toList();
    }
}
