package be.eenstem.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a login service says of an account, in a token or when asked about one. */
record Claims(JsonObject json) {

    /** The text at a path; what has another form is not there. */
    Optional<String> text(String path) {
        return texts(path).stream().findFirst();
    }

    /** The texts at a path: a list of them, or a single one. */
    List<String> texts(String path) {
        Object value = at(path);
        Stream<?> values = value instanceof JsonArray list ? list.stream() : Stream.of(value == null ? "" : value);
        return values.filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A claim of that very name, as one that is an address, or the one that a path leads to. */
    private Object at(String path) {
        Object value = json.getValue(path);
        if (value != null) {
            return value;
        }
        value = json;
        for (String step : path.split("/")) {
            value = value instanceof JsonObject object ? object.getValue(step) : null;
        }
        return value;
    }
}
