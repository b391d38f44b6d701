package be.eenstem.webhook;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Shows deliveries. */
@ApplicationScoped
class DeliveryPresenter {

    private final Links links;
    private final Clock clock;

    DeliveryPresenter(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    DeliveryView view(DeliveryService.Delivery delivery) {
        Tuple row = delivery.row();
        UUID id = row.get("id", UUID.class);
        String state = row.get("state", String.class);
        return new DeliveryView(
                id,
                links.to("webhooks", row.get("webhook"), "deliveries", id),
                row.get("event", String.class),
                row.get("subject", UUID.class),
                state,
                row.get("attempts", Integer.class),
                moment(row, "created_at"),
                state.equals("delivered") ? moment(row, "settled_at") : null,
                state.equals("waiting") ? moment(row, "due_at") : null,
                row.get("status", Integer.class),
                failures(delivery.failures()));
    }

    private List<DeliveryView.FailureView> failures(List<Jobs.Failure> failures) {
        return failures.stream()
                .map(failure -> new DeliveryView.FailureView(
                        failure.at().atZoneSameInstant(clock.getZone()).toOffsetDateTime(), failure.problem()))
                .toList();
    }

    private OffsetDateTime moment(Tuple row, String column) {
        return row.get(column, Instant.class).atZone(clock.getZone()).toOffsetDateTime();
    }
}
