package be.eenstem.review;

import be.eenstem.plan.DiffView;
import be.eenstem.plan.PlanAccess;
import be.eenstem.plan.VersionConflictView;
import be.eenstem.review.pack.PackChanges;
import be.eenstem.review.pack.PackConflict;
import be.eenstem.review.pack.PackRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What became another since the version before, for a pack. */
@ApplicationScoped
class PackChangesReader {

    private final PlanAccess plans;

    PackChangesReader(PlanAccess plans) {
        this.plans = plans;
    }

    /** @param titles of the campaigns of the later version */
    PackChanges read(UUID plan, int from, int to, Map<UUID, String> titles, PackNames names) {
        DiffView diff = plans.diff(plan, from, to);
        Map<UUID, String> all = new HashMap<>(titles);
        diff.cancelled().forEach(gone -> all.put(gone.id(), gone.title()));
        return new PackChanges(
                from,
                rows(diff.added().stream().map(each -> PackReader.campaign(each.id(), each.campaign(), names))),
                rows(diff.moved().stream().map(PackChangesReader::moved)),
                rows(diff.changed().stream().flatMap(PackChangesReader::changed)),
                rows(diff.cancelled().stream().map(PackChangesReader::gone)),
                conflicts(diff.newConflicts(), all, names),
                conflicts(diff.goneConflicts(), all, names));
    }

    private static <T> PackRows<T> rows(Stream<T> rows) {
        return PackRows.of(rows.toList());
    }

    private static PackChanges.Moved moved(DiffView.Moved moved) {
        return new PackChanges.Moved(
                moved.title(),
                moved.from().start(),
                moved.from().end(),
                moved.to().start(),
                moved.to().end());
    }

    private static Stream<PackChanges.Changed> changed(DiffView.Changed changed) {
        return changed.fields().stream()
                .map(field ->
                        new PackChanges.Changed(changed.title(), field.name(), text(field.from()), text(field.to())));
    }

    private static PackChanges.Gone gone(DiffView.Gone gone) {
        return new PackChanges.Gone(
                gone.title(), gone.period().start(), gone.period().end(), gone.reason());
    }

    private static PackRows<PackConflict> conflicts(
            List<VersionConflictView> conflicts, Map<UUID, String> titles, PackNames names) {
        return rows(conflicts.stream().map(each -> PackReader.conflict(each.conflict(), titles, names)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
