package be.eenstem.platform.meter;

import java.util.Collection;
import java.util.List;

/**
 * What is said of each thing that is counted. Never a person, an organization, a campaign or anything else that comes from outside:
 * each value is a series of its own.
 *
 * @param name as {@code outcome}
 * @param values all that there can be; none where they are few and only known as they come
 */
public record Label(String name, List<String> values) {

    /** One whose values are known before; each is shown from the start, as none. */
    public static Label of(String name, Collection<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No value of " + name + " is known");
        }
        return new Label(name, List.copyOf(values));
    }

    public static Label of(String name, String... values) {
        return of(name, List.of(values));
    }

    /** One whose values the caller keeps few. */
    public static Label open(String name) {
        return new Label(name, List.of());
    }

    boolean isOpen() {
        return values.isEmpty();
    }

    boolean has(String value) {
        return isOpen() || values.contains(value);
    }
}
