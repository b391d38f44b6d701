package be.eenstem.bench;

import be.eenstem.process.Home;
import be.eenstem.process.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The packaged service, started as its users start it but for a limit to its memory and none to its rate. */
final class Service implements AutoCloseable {

    static final String HEAP = System.getProperty("eenstem.bench.heap", "512m");

    private static final Map<String, String> UNLIMITED = Map.of(
            "EENSTEM_LIMIT_REQUESTS", "1000000000",
            "EENSTEM_LIMIT_READS", "1000000000",
            "EENSTEM_LIMIT_WRITES", "1000000000",
            "EENSTEM_LIMIT_WHAT_IFS", "1000000000");

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private final Home home;
    private final Path collections;
    private final ServiceProcess process;
    private final Duration start;

    private Service(Home home, String run, Map<String, String> more) {
        this.home = home;
        this.collections = home.resolve(run + "-gc.log");
        long begin = System.nanoTime();
        Map<String, String> environment = new HashMap<>(UNLIMITED);
        environment.putAll(more);
        this.process = ServiceProcess.run(home, environment, command());
        process.awaitHealthy(PATIENCE);
        this.start = Duration.ofNanos(System.nanoTime() - begin);
    }

    /** @param run a name for its logs */
    static Service start(Home home, String run) {
        return start(home, run, Map.of());
    }

    /** @param more of its environment */
    static Service start(Home home, String run, Map<String, String> more) {
        return new Service(home, run, more);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-Xlog:gc:file=" + collections));
        command.addAll(List.of(System.getProperty("eenstem.bench.options", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-jar", ServiceProcess.JAR.toAbsolutePath().toString()));
        return command;
    }

    int port() {
        return process.port();
    }

    /** How long it took until it was healthy. */
    Duration startTime() {
        return start;
    }

    /** A new connection to its database. */
    Connection database() throws SQLException {
        String port = home.read("data/postgres/postmaster.pid").lines().toList().get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?stringtype=unspecified&reWriteBatchedInserts=true",
                "postgres",
                home.read("data/postgres.password").strip());
    }

    /** The most heap that was in use before, and what was left after, a collection; in megabytes. */
    Memory memory() throws IOException {
        long used = 0;
        long left = 0;
        for (var found :
                COLLECTION.matcher(Files.readString(collections)).results().toList()) {
            used = Math.max(used, Long.parseLong(found.group(1)));
            left = Math.max(left, Long.parseLong(found.group(2)));
        }
        return new Memory(used, left, resident());
    }

    /** @param resident of the whole process at its peak, or 0 where the system does not tell */
    record Memory(long used, long left, long resident) {}

    private long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** Stops as by Ctrl-C. */
    @Override
    public void close() {
        process.terminate();
        process.awaitExit();
    }
}
