package be.eenstem.platform.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Shows the characters of a message that a terminal or a reader of lines would act on as what they are, and sets in whatever
 * follows the first line, as a stack trace.
 */
final class OneEntry extends Formatter {

    private static final String INDENT = "    ";

    private final Formatter inner;

    OneEntry(Formatter inner) {
        this.inner = inner;
    }

    @Override
    public String format(LogRecord entry) {
        ExtLogRecord shown = new ExtLogRecord(ExtLogRecord.wrap(entry));
        shown.setMessage(visible(shown.getFormattedMessage()), ExtLogRecord.FormatStyle.NO_FORMAT);
        shown.setParameters(null);
        return inner.format(shown).replaceAll("\\R(?!\\z)", "\n" + INDENT);
    }

    private static String visible(String message) {
        if (message == null || message.chars().noneMatch(Character::isISOControl)) {
            return message;
        }
        StringBuilder visible = new StringBuilder();
        message.chars()
                .forEach(character -> visible.append(
                        Character.isISOControl(character) ? "\\u%04x".formatted(character) : (char) character + ""));
        return visible.toString();
    }
}
