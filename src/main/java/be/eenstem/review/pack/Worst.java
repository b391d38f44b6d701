package be.eenstem.review.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The conflicts that a meeting has to see first, as many as it can read: open before waived, blocking before the rest. The workbook
 * has all.
 *
 * @param left how many there are besides
 */
record Worst(List<PackConflict> shown, int left) {

    static final int MOST = 200;

    private static final List<String> SEVERITIES = List.of("blocking", "warning", "info");

    static Worst of(PackRows<PackConflict> conflicts, Predicate<PackConflict> wanted) {
        List<List<PackConflict>> byGravity = new ArrayList<>();
        for (int gravity = 0; gravity < 2 * SEVERITIES.size() + 1; gravity++) {
            byGravity.add(new ArrayList<>());
        }
        int[] all = new int[1];
        conflicts.each(conflict -> {
            List<PackConflict> alike = byGravity.get(gravity(conflict));
            if (wanted.test(conflict) && all[0]++ >= 0 && alike.size() < MOST) {
                alike.add(conflict);
            }
        });
        List<PackConflict> shown =
                byGravity.stream().flatMap(List::stream).limit(MOST).toList();
        return new Worst(shown, all[0] - shown.size());
    }

    private static int gravity(PackConflict conflict) {
        int severity = SEVERITIES.indexOf(conflict.severity());
        boolean open = conflict.state().equals("open");
        return severity < 0 ? 2 * SEVERITIES.size() : open ? severity : SEVERITIES.size() + severity;
    }
}
