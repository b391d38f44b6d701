package be.eenstem.reminder;

import be.eenstem.platform.mail.Outcome;
import be.eenstem.platform.mail.Outcome.Result;
import be.eenstem.platform.mail.Postman;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes some mails for the time of a lease, hands them to the mail server outside any transaction, and notes what became of each. */
@ApplicationScoped
class Courier {

    private static final int AT_ONCE = 200;

    private final SendingService service;
    private final Postman postman;
    private final Duration lease;

    Courier(SendingService service, Postman postman, @ConfigProperty(name = "eenstem.reminders.lease") Duration lease) {
        this.service = service;
        this.postman = postman;
        this.lease = lease;
    }

    /** Gives whether there may be more, and whether it makes sense to go on: not where the server takes nothing. */
    boolean sendSome() {
        long begin = System.nanoTime();
        SendingService.Taken taken = service.take(AT_ONCE, lease);
        Sending sending = new Sending(taken.mails());
        postman.send(
                taken.mails().stream().map(Composed::letter).toList(),
                lease.minusNanos(System.nanoTime() - begin),
                sending::note);
        return taken.number() == AT_ONCE && (taken.mails().isEmpty() || sending.accepted > 0);
    }

    /** Some mails that are under way. */
    private final class Sending {

        private final Map<UUID, Composed> mails = new HashMap<>();
        private int accepted;

        Sending(List<Composed> mails) {
            mails.forEach(mail -> this.mails.put(mail.letter().id(), mail));
        }

        void note(List<Outcome> outcomes) {
            Map<Result, List<Outcome>> by = outcomes.stream().collect(Collectors.groupingBy(Outcome::result));
            List<Composed> sent = by.getOrDefault(Result.ACCEPTED, List.of()).stream()
                    .map(outcome -> mails.get(outcome.id()))
                    .toList();
            accepted += sent.size();
            service.note(sent, problems(by.get(Result.LATER)), problems(by.get(Result.NEVER)));
        }

        private static Map<UUID, String> problems(List<Outcome> outcomes) {
            return outcomes == null
                    ? Map.of()
                    : outcomes.stream().collect(Collectors.toMap(Outcome::id, Outcome::problem));
        }
    }
}
