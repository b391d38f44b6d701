package be.eenstem.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Random;
import java.util.UUID;

/** Puts a crowd of campaigns in the place of the demo's, past the service. */
final class Filling {

    private static final int BATCH = 1000;

    /** Four policies for contact pressure stay of the demo data; what was detected goes, so that it is found anew. */
    private static final String[] CLEAR = {
        "truncate campaign, footprint, conflict cascade",
        "truncate conflict_count",
        "delete from pressure_policy where id not in (select id from pressure_policy order by id limit 4)"
    };

    private static final String CAMPAIGN = """
            insert into campaign (id, title, kind, lead, umbrella, sectors, sizes, regions, start_day, end_day, weight,
                                  visibility, embargo_until, status, proposed_on)
            values (?, ?, 'awareness', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ASPECT = "insert into campaign_aspect (campaign, position, aspect) values (?, 0, ?)";

    private Filling() {}

    static void fill(Connection database, Crowd crowd, int campaigns) throws SQLException {
        Sql.run(database, CLEAR);
        database.setAutoCommit(false);
        try (PreparedStatement campaign = database.prepareStatement(CAMPAIGN);
                PreparedStatement aspect = database.prepareStatement(ASPECT)) {
            Random ids = new Random(campaigns);
            Iterator<Planned> planned = crowd.campaigns().limit(campaigns).iterator();
            for (int number = 1; planned.hasNext(); number++) {
                add(campaign, aspect, id(number, ids), planned.next(), crowd);
                if (number % BATCH == 0 || !planned.hasNext()) {
                    campaign.executeBatch();
                    aspect.executeBatch();
                }
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private static void add(PreparedStatement campaign, PreparedStatement aspect, UUID id, Planned planned, Crowd crowd)
            throws SQLException {
        boolean embargoed = crowd.random().nextInt(50) == 0;
        boolean heavy = crowd.random().nextInt(5) == 0;
        Object[] values = {
            id,
            planned.title(),
            planned.lead(),
            planned.umbrella(),
            planned.sectors().toArray(String[]::new),
            planned.sizes().toArray(String[]::new),
            planned.regions().toArray(String[]::new),
            planned.start(),
            planned.end(),
            heavy ? 1 + crowd.random().nextInt(5) : 1,
            embargoed ? "embargoed" : "partners",
            embargoed ? planned.start() : null,
            crowd.random().nextInt(3) == 0 ? "confirmed" : "proposed",
            planned.start().minusDays(60L + crowd.random().nextInt(180))
        };
        for (int place = 0; place < values.length; place++) {
            campaign.setObject(place + 1, values[place]);
        }
        campaign.addBatch();
        aspect.setObject(1, id);
        aspect.setString(2, planned.aspect());
        aspect.addBatch();
    }

    /** As the database gives them: by time, and then by chance. */
    private static UUID id(int number, Random random) {
        return new UUID((long) number << 16 | 0x7000 | random.nextInt(1 << 12), random.nextLong() >>> 2 | 1L << 63);
    }
}
