package be.eenstem.conflict;

/**
 * A kind of conflict. A rule finds its conflicts for many campaigns at once, in the database, so that the same statement
 * serves a save, an import, a what-if check and a scan of everything.
 *
 * <p>A new rule is one class and one test.
 */
interface ConflictRule {

    /** The code of the kind, as in {@code type}. */
    String type();

    /** {@code blocking}, {@code warning} or {@code info}. */
    String severity();

    /** What the parties had best do, as in {@code suggestion.kind}. */
    String suggestion();

    /**
     * A select that finds every conflict of this kind in which a campaign of the relation {@code subject} takes part,
     * looking for the others in {@code footprint}; both have the columns of the table footprint, and a subject need not be
     * in the table. A conflict may be found once for each of its subjects.
     *
     * <p>Columns: {@code campaigns uuid[]} (the participants, sorted), {@code from_day date} and {@code until_day date} (the
     * days concerned; where there are none, the day after the gap they would fill and the day before it), {@code aspects
     * text[]} (what they share).
     */
    String findings();
}
