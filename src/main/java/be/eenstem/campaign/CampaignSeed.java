package be.eenstem.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Brings in campaigns of our own making, in whatever status and on whatever day: the demo's stay where they are planned
 * however far the clock has gone.
 */
@ApplicationScoped
public class CampaignSeed {

    private final ObjectMapper mapper;
    private final DataSource database;
    private final Event<CampaignsChanged> changed;
    private final Clock clock;

    CampaignSeed(ObjectMapper mapper, DataSource database, Event<CampaignsChanged> changed, Clock clock) {
        this.mapper = mapper;
        this.database = database;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Saves campaigns with the columns of an import; status and proposedOn are taken over as they are.
     *
     * @param rows by column name, an empty cell null or absent
     * @throws IllegalStateException where a row cannot be read
     */
    public void load(List<Map<String, String>> rows) {
        try (Connection connection = database.getConnection();
                ImportWriter writer = new ImportWriter(connection)) {
            for (Map<String, String> row : rows) {
                writer.add(campaign(row));
            }
            changed.fire(new CampaignsChanged(writer.flush()));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Campaign campaign(Map<String, String> row) throws JsonProcessingException {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        row.forEach((header, cell) -> {
            if (cell != null) {
                cells.put(ImportColumn.of(header).orElseThrow(), cell);
            }
        });
        CampaignRequest request = mapper.treeToValue(ImportColumn.campaign(cells), CampaignRequest.class);
        Campaign campaign = CampaignWriter.begin(request, clock);
        String proposedOn = row.get(ImportColumn.PROPOSED_ON.header());
        campaign.proposedOn = proposedOn == null ? null : LocalDate.parse(proposedOn);
        return campaign;
    }
}
