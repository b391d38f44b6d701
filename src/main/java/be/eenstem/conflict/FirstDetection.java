package be.eenstem.conflict;

import be.eenstem.platform.reference.ReferenceLists;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Detects all conflicts in a database that an older edition of the software has left. */
@ApplicationScoped
class FirstDetection {

    /** In seconds. It is one transaction, however many campaigns there are. */
    private static final int A_DAY = 24 * 60 * 60;

    private static final int AFTER_LISTS = ReferenceLists.LOADED + 10;

    private final DetectionService detection;

    FirstDetection(DetectionService detection) {
        this.detection = detection;
    }

    void on(@Observes @Priority(AFTER_LISTS) StartupEvent start) {
        QuarkusTransaction.requiringNew().timeout(A_DAY).run(detection::catchUp);
    }
}
