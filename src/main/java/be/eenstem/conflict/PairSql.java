package be.eenstem.conflict;

/** What the rules about two campaigns, a subject s and another o, have in common. */
final class PairSql {

    /** Neither is the other, and no pair of subjects is looked at twice. */
    private static final String ONE_PAIR =
            "o.campaign <> s.campaign and (o.campaign > s.campaign or o.campaign not in (select campaign from subject))";

    private static final String AUDIENCES_OVERLAP = """
            o.sectors && s.sectors and o.regions && s.regions and o.sizes & s.sizes <> 0 and o.roles & s.roles <> 0""";

    /** {@code is distinct from} would let two campaigns without umbrella through as if they shared one. */
    private static final String APART = """
            o.lead <> s.lead and o.lead <> all (s.carriers) and s.lead <> all (o.carriers)
            and (o.umbrella is null or s.umbrella is null or o.umbrella <> s.umbrella)""";

    private PairSql() {}

    /**
     * The findings of a rule about two campaigns that are apart and whose audiences overlap.
     *
     * @param near a condition an index on o.period can answer, as narrow as can be
     * @param holds what remains of the rule
     */
    static String findings(String near, String holds) {
        return """
                select array[least(s.campaign, o.campaign), greatest(s.campaign, o.campaign)] as campaigns,
                       between_them.from_day,
                       between_them.until_day,
                       array(select unnest(s.aspects) intersect select unnest(o.aspects) order by 1) as aspects
                from subject s
                join footprint o on %s and %s and %s and %s and %s
                cross join lateral (
                    select least(last_start, first_end + 1) as from_day, greatest(first_end, last_start - 1) as until_day
                    from (select least(upper(s.period), upper(o.period)) - 1 as first_end,
                                 greatest(lower(s.period), lower(o.period)) as last_start) ends) between_them""".formatted(near, AUDIENCES_OVERLAP, ONE_PAIR, holds, APART);
    }
}
