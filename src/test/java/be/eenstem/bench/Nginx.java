package be.eenstem.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** An nginx that serves one file as fast as it can. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            %3$s
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 256; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              default_type text/calendar;
              client_body_temp_path %1$s/1; proxy_temp_path %1$s/2; fastcgi_temp_path %1$s/3;
              uwsgi_temp_path %1$s/4; scgi_temp_path %1$s/5;
              server { listen 127.0.0.1:%2$d; root %1$s; }
            }
            """;

    /** One who may read what the tests write. */
    private static final String USER = System.getProperty("user.name").equals("root") ? "user root;" : "";

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serving(byte[] file, Path directory) throws IOException, InterruptedException {
        Files.write(directory.resolve("feed.ics"), file);
        int port = free();
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(directory, port, USER));
        Process process = new ProcessBuilder("nginx", "-p", directory.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.await();
        return nginx;
    }

    String address() {
        return "http://127.0.0.1:" + port + "/feed.ics";
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void await() throws InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket there = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("nginx does not start");
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
