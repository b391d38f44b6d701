package be.eenstem.bench;

/** What plain SQL is asked about each draft. Each returns the ids of campaigns. */
enum Question {

    /** Nothing: the way there and back. */
    NOTHING("select 1"),

    /** The campaigns for an overlapping audience that share a day with it. */
    OVERLAPPING(Question.CAMPAIGNS + "and period && daterange(:from, :to, '[]')"),

    /** Those that the pair rules look at: no more than 28 days between. */
    NEAR(Question.CAMPAIGNS + "and period && daterange(:from - 29, :to + 29, '[]')"),

    /** Those of them with which there is a pair conflict: what the service tells, but for words. */
    PAIRS(Question.CAMPAIGNS + """
            and period && daterange(:from - 29, :to + 29, '[]')
            and lead <> :lead and (umbrella = '' or umbrella <> :umbrella)
            and (aspects & :aspect <> 0 or abs(lower(period) - :from) <= 6)""");

    private static final String CAMPAIGNS = """
            select id from bench.plan
            where sectors && :sectors and regions && :regions and sizes & :sizes <> 0
            """;

    private final String sql;

    Question(String sql) {
        this.sql = sql;
    }

    /** With a place for each value by its name. */
    String sql() {
        return sql;
    }
}
