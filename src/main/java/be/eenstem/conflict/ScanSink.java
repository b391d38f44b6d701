package be.eenstem.conflict;

import be.eenstem.conflict.ScanView.DifferenceView;
import be.eenstem.conflict.plan.Finding;
import java.util.ArrayList;
import java.util.List;

/** Counts the differences. Not for use by two threads. */
final class ScanSink implements ConflictSink {

    private static final int MOST_EXAMPLES = 20;

    private final List<DifferenceView> examples = new ArrayList<>();
    private long differences;

    @Override
    public void isNew(ConflictRow row) {
        differs("missing", row.finding());
    }

    @Override
    public void changed(StoredConflict before, ConflictRow now) {
        differs("different", now.finding());
    }

    @Override
    public void reopened(ConflictRow row) {
        differs("different", row.finding());
    }

    @Override
    public void gone(StoredConflict conflict) {
        differs("surplus", conflict.row().finding());
    }

    long differences() {
        return differences;
    }

    List<DifferenceView> examples() {
        return examples;
    }

    private void differs(String kind, Finding finding) {
        differences++;
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(new DifferenceView(kind, finding.type(), finding.campaigns(), finding.setting()));
        }
    }
}
