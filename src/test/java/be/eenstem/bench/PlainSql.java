package be.eenstem.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a database alone can do with the same campaigns: one row each, sectors and regions as ranges of a nested numbering, sizes
 * and aspects as bits, and one index.
 */
final class PlainSql {

    private static final String[] TABLE = {
        "create schema bench",
        """
        create function bench.reach(of_list text, codes text[]) returns int4multirange language sql stable
        return coalesce((select range_agg(span) from reference_code where list = of_list and code = any (codes)),
                        '{(,)}'::int4multirange)""",
        """
        create function bench.bits(of_list text, codes text[]) returns integer language sql stable
        return coalesce((select bit_or(1 << position) from reference_code where list = of_list and code = any (codes)),
                        -1)""",
        "create table bench.aspect as select code, 1 << (row_number() over (order by code))::integer as bit from aspect",
        """
        create table bench.plan as
        select c.id, c.lead, coalesce(c.umbrella, '') as umbrella, c.period, bench.reach('sectors', c.sectors) as sectors,
               bench.reach('regions', c.regions) as regions, bench.bits('sizes', c.sizes) as sizes,
               (select bit_or(bit) from campaign_aspect join bench.aspect on code = aspect where campaign = c.id) as aspects
        from campaign c""",
        "create index on bench.plan using gist (sectors, regions, period)",
        "vacuum analyze"
    };

    /** The pairs that the rule for duplications finds, by one join. */
    private static final String DUPLICATIONS = """
            select a.id, b.id
            from bench.plan a join bench.plan b on a.sectors && b.sectors and a.regions && b.regions
                                                   and a.period && b.period and a.id < b.id
            where a.sizes & b.sizes <> 0 and a.aspects & b.aspects <> 0 and a.lead <> b.lead
                  and (a.umbrella = '' or a.umbrella <> b.umbrella)""";

    private PlainSql() {}

    static void prepare(Connection database) throws SQLException {
        Sql.run(database, TABLE);
    }

    /** How many pairs there are. */
    static long duplications(Connection database) throws SQLException {
        return Sql.texts(database, DUPLICATIONS).size();
    }
}
