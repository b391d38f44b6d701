package be.eenstem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.outbound.OutboundFault;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    /** Statuses come from others, and would be as many series as they like. */
    @Test
    void metricsTellLittleOfAnAnswer() {
        Map.of(204, "delivered", 302, "refused", 404, "refused", 410, "gone", 500, "refused", 999, "refused")
                .forEach((status, label) ->
                        assertThat(Outcome.of(status).label()).as("%d", status).isEqualTo(label));
    }

    @Test
    void metricsKnowEveryOutcomeBefore() {
        assertThat(Outcome.labels()).doesNotHaveDuplicates().contains("delivered", "refused", "gone");
        for (OutboundFault fault : OutboundFault.values()) {
            assertThat(Outcome.labels()).contains(Outcome.of(fault).label());
        }
    }
}
