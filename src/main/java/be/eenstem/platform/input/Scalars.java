package be.eenstem.platform.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Single values as a request writes them. Nothing is guessed: a number is no text and 31 April is no day. */
public final class Scalars {

    /** Four digits for the year, no sign: no database holds the year 999999999. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Earlier days come back from the database as others: JDBC's dates turn Julian, and know no year 0. */
    private static final LocalDate FIRST_KEPT = LocalDate.of(1583, 1, 1);

    /** The last one that four digits can write. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern DAY_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_SHAPE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Scalars() {}

    /** What was read, or the key of the sentence that says why it could not be. */
    public record Reading(Object value, String sentence) {

        static Reading of(Object value) {
            return new Reading(value, null);
        }

        static Reading failed(String sentence) {
            return new Reading(null, sentence);
        }
    }

    static Reading read(JsonNode json, Class<?> type) {
        if (type == Integer.class) {
            return json.isIntegralNumber() && json.canConvertToInt()
                    ? Reading.of(json.intValue())
                    : Reading.failed("schema.integer");
        }
        if (type == BigDecimal.class) {
            return isFinite(json) ? Reading.of(json.decimalValue()) : Reading.failed("schema.number");
        }
        if (type == Boolean.class) {
            return json.isBoolean() ? Reading.of(json.booleanValue()) : Reading.failed("schema.boolean");
        }
        if (!json.isTextual()) {
            return Reading.failed(type == LocalDate.class ? "schema.date" : "schema.text");
        }
        return ofText(json.textValue(), type);
    }

    /** 1e400 is a number in JSON, and infinite once it is read. */
    private static boolean isFinite(JsonNode json) {
        return json.isNumber() && Double.isFinite(json.doubleValue());
    }

    public static Reading ofText(String text, Class<?> type) {
        if (type == LocalDate.class) {
            return keptDay(text);
        }
        if (type == UUID.class) {
            return isUuid(text) ? Reading.of(UUID.fromString(text)) : Reading.failed("schema.uuid");
        }
        if (type == String.class) {
            return keptText(text);
        }
        throw new IllegalArgumentException("No request holds a " + type);
    }

    public static boolean isUuid(String text) {
        return UUID_SHAPE.matcher(text).matches();
    }

    /** Whether it is a day to compare with; one that is to be kept cannot lie before the calendar of today. */
    public static boolean isDay(String text) {
        return day(text).sentence() == null;
    }

    /** Whether a database and a JSON document can hold the text: no control characters, no half of a character pair. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(Scalars::isUnfit);
    }

    private static boolean isUnfit(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
        return control || Character.getType(point) == Character.SURROGATE;
    }

    private static Reading keptText(String text) {
        if (!isClean(text)) {
            return Reading.failed("schema.character");
        }
        return text.isBlank() || Visible.isIn(text) ? Reading.of(text) : Reading.failed("schema.invisible");
    }

    private static Reading keptDay(String text) {
        Reading day = day(text);
        boolean tooEarly = day.value() instanceof LocalDate value && value.isBefore(FIRST_KEPT);
        return tooEarly ? Reading.failed("schema.date") : day;
    }

    private static Reading day(String text) {
        if (!DAY_SHAPE.matcher(text).matches()) {
            return Reading.failed("schema.date");
        }
        try {
            return Reading.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException e) {
            return Reading.failed("schema.date");
        }
    }
}
