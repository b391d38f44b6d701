package be.eenstem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what no HTTP library would: the request as it is written, byte by byte. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)");

    private RawHttp() {}

    /** An answer, its headers in one text of lower case. */
    public record Answer(int status, String headers, String body) {

        public boolean isProblem() {
            return headers.contains("content-type: application/problem+json") && body.startsWith("{\"type\":\"urn:");
        }
    }

    public static Answer get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\n", new byte[0]);
    }

    /** @param head the request line and headers, but for Host and Connection; each ends with a line break */
    public static Answer send(String head, byte[] body) throws IOException {
        return sendWhole(head + "Host: localhost\r\nConnection: close\r\n\r\n", body);
    }

    /** @param head the request line and headers, all of them, and the empty line after them */
    public static Answer sendWhole(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    /** Reads as much as the answer says it has: a server that refused a body early may keep the connection open. */
    private static Answer answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        String headers = head.toString().toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(headers);
        byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : in.readAllBytes();
        return new Answer(Integer.parseInt(head.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }
}
