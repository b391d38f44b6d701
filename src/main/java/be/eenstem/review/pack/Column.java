package be.eenstem.review.pack;

/**
 * A column of a table.
 *
 * @param width in points
 * @param spoken what the title stands for where it is only a letter, or null
 */
record Column(String title, float width, String spoken) {}
