package be.eenstem.campaign;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Saves many new campaigns, some hundreds at a time, without a persistence context to hold them all. */
final class ImportWriter implements AutoCloseable {

    private static final int BATCH = 500;

    private final Connection connection;
    private final PreparedStatement campaigns;
    private final PreparedStatement aspects;
    private final PreparedStatement carriers;
    private final Set<UUID> ids = new HashSet<>();

    ImportWriter(Connection connection) throws SQLException {
        this.connection = connection;
        campaigns = connection.prepareStatement("""
                insert into campaign (id, title, summary, kind, lead, umbrella, start_day, end_day, sectors, sizes, regions,
                                      roles, channels, goals, weight, visibility, embargo_until, exemption_ground,
                                      exemption_reason, status, proposed_on, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        aspects = connection.prepareStatement(
                "insert into campaign_aspect (campaign, position, aspect) values (?, ?, ?)");
        carriers = connection.prepareStatement(
                "insert into campaign_carrier (campaign, position, organization) values (?, ?, ?)");
    }

    void add(Campaign campaign) throws SQLException {
        campaign.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ids.add(campaign.id);
        Object[] values = {
            campaign.id,
            campaign.title,
            campaign.summary,
            campaign.kind,
            campaign.lead,
            campaign.umbrella,
            campaign.startDay,
            campaign.endDay,
            array(campaign.sectors),
            array(campaign.sizes),
            array(campaign.regions),
            array(campaign.roles),
            array(campaign.channels),
            array(campaign.goals),
            campaign.weight,
            campaign.visibility,
            campaign.embargoUntil,
            campaign.exemptionGround,
            campaign.exemptionReason,
            campaign.status,
            campaign.proposedOn,
            campaign.createdAt,
            campaign.changedAt
        };
        addBatch(campaigns, values);
        addList(aspects, campaign.id, campaign.aspects);
        addList(carriers, campaign.id, campaign.carriers);
        if (ids.size() % BATCH == 0) {
            flush();
        }
    }

    /** Sends what waits, and gives the ids of all that was added. */
    Set<UUID> flush() throws SQLException {
        campaigns.executeBatch();
        aspects.executeBatch();
        carriers.executeBatch();
        return ids;
    }

    @Override
    public void close() throws SQLException {
        campaigns.close();
        aspects.close();
        carriers.close();
    }

    private static void addList(PreparedStatement insert, UUID id, List<String> codes) throws SQLException {
        for (int position = 0; position < codes.size(); position++) {
            addBatch(insert, id, position, codes.get(position));
        }
    }

    private static void addBatch(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private Array array(List<String> codes) throws SQLException {
        return connection.createArrayOf("text", codes.toArray());
    }
}
