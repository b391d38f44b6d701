package be.eenstem.bench;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An SMTP server that takes all mails into one mailbox and empties it now and then: a mailbox for each address, or one that fills
 * up, would make it slower with each mail that came before.
 */
final class Receiver implements AutoCloseable {

    private static final int KEPT = 500;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final GreenMailUser everybody;
    private final MailFolder mailbox;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private long begin;
    private int received;

    Receiver() throws Exception {
        server.start();
        everybody = server.getUserManager().createUser("iedereen@eenstem.example", "iedereen", "iedereen");
        mailbox = server.getManagers().getImapHostManager().getInbox(everybody);
        server.getUserManager().setMessageDeliveryHandler((message, address) -> take(message));
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** What a service needs to send here as soon as it can. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_MAILER_FROM", "kalender@eenstem.example",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(port()),
                "EENSTEM_REMINDERS_HOUR", "0",
                "EENSTEM_REMINDERS_SEND_EVERY", "1s");
    }

    /** Forgets what came, and counts from here. */
    synchronized void startOver() {
        ids.clear();
        received = 0;
    }

    synchronized int received() {
        return received;
    }

    /** How many of those that came are not the same one twice. */
    int different() {
        return ids.size();
    }

    void await(int number) throws InterruptedException {
        while (received() < number) {
            Thread.sleep(20);
        }
    }

    /** How many came a second from the first one until now. */
    synchronized double rate() {
        return (received - 1) / ((System.nanoTime() - begin) / 1e9);
    }

    private synchronized GreenMailUser take(MovingMessage message) throws MessagingException {
        begin = received == 0 ? System.nanoTime() : begin;
        ids.add(message.getMessage().getMessageID());
        if (++received % KEPT == 0) {
            mailbox.deleteAllMessages();
        }
        return everybody;
    }

    @Override
    public void close() {
        server.stop();
    }
}
