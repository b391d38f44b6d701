package be.eenstem;

import be.eenstem.process.Await;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** A real SMTP server that keeps what it receives. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    /** The service on a database of its own, with a mail server. */
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnDatabase.class), new TestResourceEntry(MailServer.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Override
    public Map<String, String> start() {
        open(freePort());
        return Map.of(
                "quarkus.mailer.from", "kalender@eenstem.example",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()),
                "eenstem.public-url", "https://kalender.eenstem.example",
                "eenstem.mail.patience", "5s");
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Goes down and, with {@link #up}, comes up again where it was. */
    public static int down() {
        int port = server.getSmtp().getPort();
        server.stop();
        return port;
    }

    public static void up(int port) {
        open(port);
    }

    /** What came since the last time, in no order. */
    public static List<MimeMessage> received() {
        List<MimeMessage> received = Arrays.asList(server.getReceivedMessages());
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        return received;
    }

    /** The whole of a message, decoded: headers that matter, then its parts. */
    public static String whole(MimeMessage message) {
        return GreenMailUtil.getWholeMessage(message);
    }

    /** The part without any markup. */
    public static String text(MimeMessage message) {
        return read(() -> firstPart(message.getContent())).toString();
    }

    private static Object firstPart(Object content) throws Exception {
        return content instanceof Multipart parts
                ? firstPart(parts.getBodyPart(0).getContent())
                : content;
    }

    /** The file that it brings; null where it brings none. */
    public static String attached(MimeMessage message) {
        return read(() -> {
            Multipart parts = (Multipart) message.getContent();
            BodyPart last = parts.getBodyPart(parts.getCount() - 1);
            return last.getFileName() == null
                    ? null
                    : new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        });
    }

    public static String subject(MimeMessage message) {
        return read(message::getSubject);
    }

    public static String to(MimeMessage message) {
        return read(() -> message.getAllRecipients()[0].toString());
    }

    public static String header(MimeMessage message, String name) {
        return read(() -> message.getHeader(name, null));
    }

    private static <T> T read(Callable<T> reading) {
        try {
            return reading.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** None that the system gives to those who call, one of whom could have it while the server is down. */
    private static int freePort() {
        return new Random()
                .ints(100, 20_000, 30_000)
                .filter(MailServer::isFree)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Waits until nobody listens at a port any more: a server that was closed is gone only when the thread that waited for its callers
     * has noticed.
     */
    static void awaitFree(int port) {
        Await.within(Duration.ofSeconds(30), () -> "port " + port + " is taken", () -> isFree(port));
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void open(int port) {
        awaitFree(port);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }
}
