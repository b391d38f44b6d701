package be.eenstem.platform.mail;

import be.eenstem.platform.mail.Outcome.Result;
import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Meters;
import be.eenstem.platform.meter.Timing;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to the mail server, several at once. */
@Startup
@ApplicationScoped
public class Postman {

    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.\\d{1,3}\\b");

    /** What a server says of one mailbox; anything else may be about us, and over later (RFC 5321, 4.2.3). */
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553, 556);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final int SHOWN = 500;

    /** Noting costs as much for one as for some; what a process that dies had not noted goes twice, so they are not many. */
    private static final int TOLD_TOGETHER = 20;

    private static final Duration SOON = Duration.ofMillis(30);

    private final MailLines lines;
    private final String from;
    private final int atOnce;
    private final Duration patience;
    private final String domain;
    private final Timing timing;

    Postman(
            MailLines lines,
            Meters meters,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from,
            @ConfigProperty(name = "quarkus.mailer.max-pool-size", defaultValue = "10") int atOnce,
            @ConfigProperty(name = "eenstem.mail.patience") Duration patience,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.lines = lines;
        this.from = from.orElse(null);
        this.atOnce = atOnce;
        this.patience = patience;
        this.domain = publicUrl.getHost();
        this.timing = meters.timing(
                "eenstem.mail.handover", "Mails handed to the mail server.", Label.of("outcome", Result.labels()));
    }

    /** Whether there is a mail server to hand letters to. */
    public boolean isSetUp() {
        return from != null;
    }

    /**
     * Sends letters, and tells of each soon after it is known what became of it, several together.
     *
     * @param time after which no further letter is begun; nothing is told of those
     */
    public void send(Collection<Letter> letters, Duration time, Consumer<List<Outcome>> note) {
        long end = System.nanoTime() + time.minus(patience).toNanos();
        BlockingQueue<List<Optional<Outcome>>> known = new LinkedBlockingQueue<>();
        Multi.createFrom()
                .iterable(letters)
                .onItem()
                .transformToUni(letter -> System.nanoTime() < end
                        ? outcome(letter).map(Optional::of)
                        : Uni.createFrom().item(Optional.<Outcome>empty()))
                .merge(atOnce)
                .group()
                .intoLists()
                .of(TOLD_TOGETHER, SOON)
                .subscribe()
                .with(known::add);
        for (int told = 0; told < letters.size(); ) {
            List<Optional<Outcome>> some = next(known);
            told += some.size();
            note.accept(some.stream().flatMap(Optional::stream).toList());
        }
    }

    private static <T> List<T> next(BlockingQueue<List<T>> queue) {
        try {
            List<T> some = new ArrayList<>(queue.take());
            for (List<T> more = queue.poll(); more != null; more = queue.poll()) {
                some.addAll(more);
            }
            return some;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Uni<Outcome> outcome(Letter letter) {
        return Uni.createFrom().deferred(() -> {
            long begun = System.nanoTime();
            return handedOver(letter)
                    .invoke(outcome -> timing.since(begun, outcome.result().label()));
        });
    }

    private Uni<Outcome> handedOver(Letter letter) {
        return Uni.createFrom()
                .deferred(() -> Uni.createFrom()
                        .completionStage(lines.client().sendMail(mail(letter)).toCompletionStage()))
                .ifNoItem()
                .after(patience)
                .fail()
                .map(sent -> new Outcome(letter.id(), Result.ACCEPTED, null))
                .onFailure()
                .recoverWithItem(failure -> failed(letter, failure));
    }

    private MailMessage mail(Letter letter) {
        MailMessage mail = new MailMessage(from, letter.to(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + letter.id() + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        if (letter.calendar() != null) {
            mail.setAttachment(attachment(letter.calendar()));
        }
        return letter.urgent() ? mail.addHeader("Importance", "high") : mail;
    }

    private static MailAttachment attachment(byte[] calendar) {
        return MailAttachment.create()
                .setName("kalender.ics")
                .setContentType("text/calendar; charset=utf-8; method=PUBLISH")
                .setDisposition("attachment")
                .setData(Buffer.buffer(calendar));
    }

    private Outcome failed(Letter letter, Throwable failure) {
        if (failure instanceof SMTPException refused) {
            Result result = isAboutTheMailbox(refused) ? Result.NEVER : Result.LATER;
            return new Outcome(letter.id(), result, clean(refused.getReplyMessage()));
        }
        if (failure instanceof TimeoutException) {
            return new Outcome(letter.id(), Result.LATER, "No answer within " + patience.toSeconds() + " s");
        }
        Result result = failure instanceof IllegalArgumentException ? Result.NEVER : Result.LATER;
        return new Outcome(letter.id(), result, clean(failure.toString()));
    }

    /** A server that says more (RFC 3463) may mean that it is about us, as a policy is. */
    private static boolean isAboutTheMailbox(SMTPException refused) {
        Matcher enhanced = ENHANCED.matcher(String.valueOf(refused.getReplyMessage()));
        return NO_SUCH_MAILBOX.contains(refused.getReplyCode())
                && (!enhanced.find() || enhanced.group(1).equals("1"));
    }

    private static String clean(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) : line;
    }
}
