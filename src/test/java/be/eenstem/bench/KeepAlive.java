package be.eenstem.bench;

import be.eenstem.process.Lines;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * One HTTP connection that stays open. It does no more than a measurement needs, as what the client costs is taken from what is
 * measured: both run on the same cores.
 */
final class KeepAlive implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private byte[] body = new byte[BUFFER];
    private int length;

    KeepAlive(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** A whole request, by an account of demo mode, whose password is its name. */
    static byte[] request(String method, String path, String account, String headers, String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        String login = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + login + "\r\n"
                + headers + "Content-Length: " + content.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    static byte[] post(String path, String account, String json) {
        return request("POST", path, account, "Content-Type: application/json\r\n", json);
    }

    static byte[] get(String path, String account) {
        return request("GET", path, account, "", "");
    }

    /** Fails where the answer is not a success. */
    KeepAlive send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = Lines.next(in);
        length = 0;
        int expected = 0;
        boolean chunked = false;
        for (String header = Lines.next(in); !header.isEmpty(); header = Lines.next(in)) {
            String low = header.toLowerCase(Locale.ROOT);
            if (low.startsWith("content-length:")) {
                expected = Integer.parseInt(low.substring(15).strip());
            }
            chunked |= low.startsWith("transfer-encoding:") && low.contains("chunked");
        }
        if (chunked) {
            readChunks();
        } else {
            read(expected);
        }
        if (status.charAt(9) != '2') {
            throw new IOException(status + " " + body());
        }
        return this;
    }

    String body() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    private void readChunks() throws IOException {
        for (int size = size(); size > 0; size = size()) {
            read(size);
            Lines.next(in);
        }
        Lines.next(in);
    }

    private int size() throws IOException {
        return Integer.parseInt(Lines.next(in), 16);
    }

    private void read(int bytes) throws IOException {
        if (body.length < length + bytes) {
            body = Arrays.copyOf(body, Math.max(2 * body.length, length + bytes));
        }
        if (in.readNBytes(body, length, bytes) < bytes) {
            throw new EOFException();
        }
        length += bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
