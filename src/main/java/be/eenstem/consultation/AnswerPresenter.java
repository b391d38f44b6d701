package be.eenstem.consultation;

import be.eenstem.access.TrailVisibility;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Shows answers; who wrote one only to those who may know the account. */
@ApplicationScoped
class AnswerPresenter {

    private final CurrentCaller caller;
    private final Links links;
    private final Clock clock;

    AnswerPresenter(CurrentCaller caller, Links links, Clock clock) {
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    AnswerView view(Tuple row) {
        UUID id = row.get("id", UUID.class);
        String organization = text(row, "organization");
        return new AnswerView(
                id,
                links.to("consultations", row.get("consultation"), "answers", id),
                organization,
                row.get("campaign", UUID.class),
                text(row, "position"),
                text(row, "text"),
                row.get("late", Boolean.class),
                shown(row, "by", organization),
                moment(row, "at"),
                text(row, "outcome") == null ? null : reply(row));
    }

    private AnswerView.Reply reply(Tuple row) {
        return new AnswerView.Reply(
                text(row, "outcome"), text(row, "reply"), shown(row, "reply_by", null), moment(row, "reply_at"));
    }

    private String shown(Tuple row, String name, String organization) {
        return TrailVisibility.showsAccount(caller.get(), organization) ? text(row, name) : null;
    }

    private OffsetDateTime moment(Tuple row, String column) {
        return row.get(column, Instant.class).atZone(clock.getZone()).toOffsetDateTime();
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
