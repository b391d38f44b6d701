package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.conflict.ConflictView.SettingView;
import be.eenstem.conflict.plan.Finding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The order of the conflicts of a check, by what is shown and nothing else: that of the real days would tell of reserved ones. */
final class ListedOrder {

    private static final Comparator<UUID> BY_ID = Comparator.nullsLast(Finding.AS_WRITTEN);

    private static final Comparator<ParticipantView[]> ONE_BY_ONE =
            (some, others) -> Arrays.compare(some, others, Comparator.comparing(ParticipantView::id, BY_ID));

    /** Those of a draft have no id, so many are told apart by their campaigns; few by all that is shown, which takes long. */
    static final Comparator<Told> AS_SHOWN = Comparator.comparing(Told::from)
            .thenComparing(Told::id)
            .thenComparing(told -> told.view().type())
            .thenComparing(Told::setting, BY_ID)
            .thenComparing(Told::campaigns, ONE_BY_ONE)
            .thenComparing(told -> told.view().toString());

    private ListedOrder() {}

    /** A conflict as it is told. */
    record Told(String from, String id, UUID setting, ParticipantView[] campaigns, ConflictView view) {

        static Told of(ConflictView view) {
            return new Told(
                    view.shownFrom(),
                    String.valueOf(view.id()),
                    setting(view),
                    view.campaigns().toArray(ParticipantView[]::new),
                    view);
        }

        private static UUID setting(ConflictView view) {
            return Stream.of(view.blackout(), view.fixture(), view.focusEntry(), view.pressurePolicy())
                    .filter(Objects::nonNull)
                    .map(SettingView::id)
                    .findFirst()
                    .orElse(null);
        }
    }
}
