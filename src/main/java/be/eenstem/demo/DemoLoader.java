package be.eenstem.demo;

import be.eenstem.campaign.CampaignSeed;
import be.eenstem.platform.csv.CsvTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/** Loads the files of {@code demo/} whole or not at all. */
@ApplicationScoped
class DemoLoader {

    /** The columns whose cells hold several values. */
    private static final Set<String> LISTS = Set.of("members", "aspects", "sectors", "sizes", "regions", "roles");

    private final DataSource database;
    private final ObjectMapper mapper;
    private final CampaignSeed campaigns;
    private final Event<Record> changed;

    DemoLoader(DataSource database, ObjectMapper mapper, CampaignSeed campaigns, Event<Record> changed) {
        this.database = database;
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.changed = changed;
    }

    /** Does nothing where there is an organization already. */
    @Transactional(rollbackOn = Exception.class)
    void loadOnce() throws SQLException {
        if (isEmpty()) {
            load(DemoTables.ALL);
            campaigns.load(CsvTable.parse(read("campaigns")));
        }
    }

    /** Tells of what changed after all of it is there. */
    @Transactional(rollbackOn = Exception.class)
    void load(List<DemoTables.Filling> fillings) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (DemoTables.Filling filling : fillings) {
                try (PreparedStatement insert = connection.prepareStatement(filling.sql())) {
                    insert.setString(1, lines(filling.file()));
                    insert.executeUpdate();
                }
            }
        }
        fillings.stream()
                .map(DemoTables.Filling::change)
                .filter(Objects::nonNull)
                .forEach(changed::fire);
    }

    /** The lock makes a second service that starts at the same moment wait, and then find the first one's data. */
    private boolean isEmpty() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("lock table organization in exclusive mode");
            try (ResultSet any = statement.executeQuery("select from organization limit 1")) {
                return !any.next();
            }
        }
    }

    private String lines(String file) {
        List<Map<String, Object>> lines =
                CsvTable.parse(read(file)).stream().map(DemoLoader::line).toList();
        try {
            return mapper.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> line(Map<String, String> cells) {
        Map<String, Object> line = new HashMap<>(cells);
        cells.forEach((name, cell) -> {
            if (LISTS.contains(name)) {
                line.put(name, CsvTable.values(cell));
            }
        });
        return line;
    }

    private static byte[] read(String file) {
        try (InputStream csv =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + file + ".csv")) {
            return csv.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
