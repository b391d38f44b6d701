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
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Takes some mails for the time of a lease, hands them to the mail server outside any transaction, and notes what became of each. */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final int AT_ONCE = 200;
    private static final int NOTED_TRIES = 3;

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
        List<UUID> taken = service.take(AT_ONCE, lease);
        if (taken.isEmpty()) {
            return false;
        }
        List<Composed> mails = composed(taken);
        Sending sending = new Sending(mails);
        postman.send(
                mails.stream().map(Composed::letter).toList(),
                lease.minusNanos(System.nanoTime() - begin),
                sending::note);
        return taken.size() == AT_ONCE && (mails.isEmpty() || sending.accepted > 0);
    }

    /** One that cannot be written keeps no other from going. */
    private List<Composed> composed(List<UUID> taken) {
        try {
            return service.compose(taken);
        } catch (RuntimeException together) {
            LOG.warn("Mails are written one by one, as they cannot be together", together);
            return taken.stream().flatMap(this::composed).toList();
        }
    }

    private Stream<Composed> composed(UUID one) {
        try {
            return service.compose(List.of(one)).stream();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The mail %s cannot be written", one);
            service.note(List.of(), Map.of(one, "It could not be written"), Map.of());
            return Stream.empty();
        }
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
            noted(() -> service.note(sent, problems(by.get(Result.LATER)), problems(by.get(Result.NEVER))));
        }

        /** What cannot be noted goes again after the lease, and keeps nothing else from being noted. */
        private static void noted(Runnable note) {
            for (int attempt = 1; attempt <= NOTED_TRIES; attempt++) {
                try {
                    note.run();
                    return;
                } catch (RuntimeException failed) {
                    LOG.warnf(failed, "What became of mails was not noted, attempt %d", attempt);
                }
            }
        }

        private static Map<UUID, String> problems(List<Outcome> outcomes) {
            return outcomes == null
                    ? Map.of()
                    : outcomes.stream().collect(Collectors.toMap(Outcome::id, Outcome::problem));
        }
    }
}
