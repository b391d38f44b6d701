package be.eenstem.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Mails that nobody keeps a record of: by the client of the service, over as many lines, and like a reminder: as long, with a file. */
final class PlainMails implements AutoCloseable {

    private static final int LINES = 10;

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver;
    private final MailClient client;

    PlainMails(Receiver receiver) {
        this.receiver = receiver;
        this.client = MailClient.create(vertx, new MailConfig("127.0.0.1", receiver.port()).setMaxPoolSize(LINES));
    }

    /** Sends some, and gives the seconds that it took. */
    double send(int number) throws InterruptedException {
        receiver.startOver();
        Semaphore turns = new Semaphore(2 * LINES);
        CountDownLatch left = new CountDownLatch(number);
        long begin = System.nanoTime();
        for (int mail = 0; mail < number; mail++) {
            turns.acquire();
            client.sendMail(message(mail)).onComplete(sent -> {
                turns.release();
                left.countDown();
            });
        }
        left.await();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (receiver.different() != number) {
            throw new IllegalStateException(receiver.different() + " of " + number + " plain mails arrived");
        }
        return seconds;
    }

    private static MailMessage message(int number) {
        String text = "Samen sterk van Trekker start op 28 november 2026. Bestuur kan mee.\n".repeat(6);
        return new MailMessage(
                        "kalender@eenstem.example", "onthaal@bestuur" + number + ".example", "Start: Samen sterk", text)
                .setHtml("<p>" + text.repeat(3) + "</p>")
                .setAttachment(MailAttachment.create()
                        .setName("kalender.ics")
                        .setContentType("text/calendar; charset=utf-8; method=PUBLISH")
                        .setDisposition("attachment")
                        .setData(Buffer.buffer(text.repeat(2))));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
