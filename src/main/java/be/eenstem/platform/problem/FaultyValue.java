package be.eenstem.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was given where a constraint does not hold. */
final class FaultyValue {

    /** {@code carriers}, or {@code carriers[0]}. */
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)\\])?");

    private FaultyValue() {}

    /** A single value; null for a list or an object, which would say too much. */
    static Object of(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        Object part = value instanceof Record ? named(violation) : value;
        boolean single = part instanceof CharSequence
                || part instanceof Number
                || part instanceof Temporal
                || part instanceof UUID;
        return single ? part : null;
    }

    /** A constraint on a whole, as a period or a campaign, names the part that is wrong, as its end or a carrier. */
    private static Object named(ConstraintViolation<?> violation) {
        Object part = violation.getRootBean();
        for (String step : violation.getPropertyPath().toString().split("\\.")) {
            part = part(part, STEP.matcher(step));
        }
        return part;
    }

    private static Object part(Object whole, Matcher step) {
        Object part = step.matches() ? Parts.of(whole, step.group(1)) : null;
        if (part == null || step.group(2) == null) {
            return part;
        }
        return part instanceof List<?> list ? list.get(Integer.parseInt(step.group(2))) : null;
    }
}
