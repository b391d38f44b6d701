package be.eenstem.platform.problem;

/** What a user sent, made fit to be sent back. */
final class Text {

    private static final int SHOWN = 100;

    private Text() {}

    /** At most a hundred characters of a value, without the characters JSON or a terminal would choke on. */
    static String shortened(Object value) {
        String text = String.valueOf(value);
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(point -> shown.appendCodePoint(isClean(point) ? point : '\uFFFD'));
        return shown.length() < text.length() ? shown + "…" : shown.toString();
    }

    private static boolean isClean(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
