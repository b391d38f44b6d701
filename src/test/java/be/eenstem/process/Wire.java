package be.eenstem.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection that stays open, from a chosen address of this machine; every 127.x.x.x is one. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket = new Socket();
    private final InputStream in;

    public Wire(String from, int port) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** @param headers by their names in lower case */
    public record Answer(int status, Map<String, String> headers, String body) {

        int retryAfter() {
            return Integer.parseInt(headers.getOrDefault("retry-after", "-1"));
        }
    }

    public static String basic(String account, String password) {
        byte[] login = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(login);
    }

    public Answer get(String path, String... headers) throws IOException {
        return send("GET " + path, "", headers);
    }

    Answer post(String path, String json, String... headers) throws IOException {
        return send("POST " + path, json, headers);
    }

    /** @param what method and path */
    Answer send(String what, String json, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String form =
                json.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + json.length() + "\r\n";
        return write(what + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + lines + form + "\r\n" + json)
                .answer();
    }

    /** Sends something that need not be a whole request. */
    public Wire write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Answer answer() throws IOException {
        int status = Integer.parseInt(Lines.next(in).substring(9, 12));
        Map<String, String> headers = new TreeMap<>();
        for (String line = Lines.next(in); !line.isEmpty(); line = Lines.next(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
