package be.eenstem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server that gives trouble, as the name of a mailbox asks: {@code nobody} is not known, {@code later} is to come back later,
 * {@code policy} is refused for what we are, {@code drop} breaks the line after the first message without a word, {@code hang} never
 * answers a message. Anybody else gets theirs.
 */
public final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final Set<String> dropped = ConcurrentHashMap.newKeySet();

    public ScriptedSmtp(int port) throws IOException {
        MailServer.awaitFree(port);
        socket = new ServerSocket(port, 100, InetAddress.getByName("127.0.0.1"));
        threads.submit(this::listen);
    }

    /** Whose messages it took, also where nobody was told so. */
    public List<String> accepted() {
        return accepted;
    }

    /** Leaves out of {@link #accepted()} what came until now. */
    public void forget() {
        accepted.clear();
    }

    /** Breaks all lines. */
    public void hangUp() {
        connections.forEach(ScriptedSmtp::close);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        hangUp();
        threads.shutdownNow();
    }

    private void listen() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.add(connection);
                threads.submit(() -> talk(connection));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new java.io.OutputStreamWriter(connection.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 trouble");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    to = line.replaceAll(".*<(.*)>.*", "$1");
                    say(out, answer(to));
                } else if (command.equals("DATA")) {
                    say(out, "354 go on");
                    take(in);
                    if (!end(to, out)) {
                        return;
                    }
                } else {
                    say(out, command.startsWith("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            // So is the client.
        }
    }

    private static String answer(String to) {
        if (to.startsWith("nobody")) {
            return "550 5.1.1 no such mailbox";
        }
        if (to.startsWith("policy")) {
            return "554 5.7.1 we do not know you";
        }
        return to.startsWith("later") ? "451 4.7.1 come back later" : "250 ok";
    }

    /** Whether the line stands. */
    private boolean end(String to, Writer out) throws IOException {
        if (to.startsWith("hang")) {
            return true;
        }
        accepted.add(to);
        if (to.startsWith("drop") && dropped.add(to)) {
            return false;
        }
        say(out, "250 taken");
        return true;
    }

    private static void take(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
