package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service as a process of its own. */
public final class ServiceProcess implements AutoCloseable {

    public static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path log;
    private final int port;
    private final Process process;

    private ServiceProcess(Home home, int port, Map<String, String> environment, List<String> command) {
        this.port = port;
        this.log = home.resolve("service.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // What the one who runs the tests has configured must not leak in.
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("EENSTEM_"));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        this.process = Io.of(builder::start);
    }

    /** Started as a newcomer starts it: nothing but the jar. */
    static ServiceProcess start(Home home, String... options) {
        return start(home, Map.of(), options);
    }

    static ServiceProcess start(Home home, Map<String, String> environment, String... options) {
        return new ServiceProcess(home, freePort(), environment, java(List.of(options)));
    }

    /** Started by a command of its own, on a port of its own. */
    public static ServiceProcess run(Home home, Map<String, String> environment, List<String> command) {
        return new ServiceProcess(home, freePort(), environment, command);
    }

    /** The options make short-lived processes cheap; they change nothing in what the service does. */
    static List<String> java(List<String> options) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC");
        return Stream.of(java, options, List.of("-jar", JAR.toAbsolutePath().toString()))
                .flatMap(List::stream)
                .toList();
    }

    Client client() {
        return new Client(port);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the service can work; where it cannot, it is ended, and its log is told. */
    ServiceProcess awaitHealthy() {
        return awaitHealthy(PATIENCE);
    }

    public ServiceProcess awaitHealthy(Duration patience) {
        try {
            Await.within(patience, () -> "the service is not healthy", () -> {
                assertThat(process.isAlive()).as("the service runs").isTrue();
                return client().isHealthy();
            });
            return this;
        } catch (AssertionError e) {
            kill();
            throw new AssertionError(e.getMessage() + "\n" + log(), e);
        }
    }

    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The service does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM, to the service only. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL, to the service only. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    String log() {
        return Io.of(() -> Files.readString(log));
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() {
        return Io.of(() -> {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        });
    }
}
