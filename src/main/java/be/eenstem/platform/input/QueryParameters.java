package be.eenstem.platform.input;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query parameters of a resource method, as fields with {@link RestQuery}, for {@code @Valid @BeanParam}. The fields are
 * texts with constraints, so that one answer can name every fault; a subclass turns them into values.
 * A subclass needs a field of its own: where it only inherits them, the framework answers every request with 400.
 */
@NoOtherParameters
public abstract class QueryParameters {

    /** May be empty, as a form sends it; the framework takes any other empty one for absent, and {@code ?dryRun} for no. */
    private static final String SEARCH = "q";

    @Context
    UriInfo uri;

    /** Given parameters that this class does not know, or that were given more often than once where one is meant. */
    protected Map<String, String> misused() {
        Map<String, String> faults = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            Field field = field(name);
            if (field == null) {
                faults.put(name, "unknown.parameter");
            } else if (values.size() > 1 && field.getType() != List.class) {
                faults.put(name, "schema.parameterRepeated");
            } else if (!name.equals(SEARCH) && values.contains("")) {
                faults.put(name, "schema.parameterEmpty");
            } else if (!values.stream().allMatch(Scalars::isClean)) {
                faults.put(name, "schema.character");
            }
        });
        return faults;
    }

    protected boolean isGiven(String name) {
        return uri.getQueryParameters().containsKey(name);
    }

    private Field field(String name) {
        return Stream.<Class<?>>iterate(getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name) && field.isAnnotationPresent(RestQuery.class))
                .findFirst()
                .orElse(null);
    }
}
