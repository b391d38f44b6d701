package be.eenstem.platform.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says plainly what the scanner says in a roundabout way, or in the terms of Java. */
final class PlainShapes {

    private static final Map<String, String> SCALARS = Map.of(
            "UUID", "uuid", "LocalDate", "date", "OffsetDateTime", "date-time", "Instant", "date-time", "URI", "uri");
    private static final Pattern WORDS = Pattern.compile("\\w+(\\|\\w+)*");
    private static final Pattern PAGE = Pattern.compile("PageView.+");

    private PlainShapes() {}

    static void applyTo(OpenAPI document) {
        namePagesByWhatTheyHold(document);
        Schemas.forEach(document, schema -> {
            inlineScalar(schema);
            flattenScalar(schema);
            sayTheType(schema);
            anchorPattern(schema);
        });
    }

    private static void namePagesByWhatTheyHold(OpenAPI document) {
        Map<String, String> names = new LinkedHashMap<>();
        Schemas.named(document).forEach((name, schema) -> {
            if (PAGE.matcher(name).matches()) {
                Schema items = schema.getProperties().get("items").getItems();
                names.put(name, Schemas.nameOf(items) + "Page");
            }
        });
        Schemas.forEach(document, schema -> {
            String name = names.get(Schemas.nameOf(schema));
            if (name != null) {
                Schemas.refer(schema, name);
            }
        });
        Map<String, Schema> renamed = new LinkedHashMap<>();
        Schemas.named(document).forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
    }

    private static void inlineScalar(Schema schema) {
        String format = formatOf(schema);
        if (format != null) {
            schema.setRef(null);
            scalar(schema, format);
        }
    }

    /** A description beside a reference is written as a reference within; a scalar needs none. */
    private static void flattenScalar(Schema schema) {
        if (schema.getAllOf() != null && schema.getAllOf().size() == 1) {
            String format = formatOf(schema.getAllOf().get(0));
            if (format != null) {
                schema.setAllOf(null);
                scalar(schema, format);
            }
        }
    }

    private static String formatOf(Schema schema) {
        String name = Schemas.nameOf(schema);
        return name == null ? null : SCALARS.get(name);
    }

    private static void scalar(Schema schema, String format) {
        schema.setType(List.of(SchemaType.STRING));
        schema.setFormat(format);
    }

    private static void sayTheType(Schema schema) {
        boolean silent = schema.getType() == null && schema.getRef() == null && schema.getAllOf() == null;
        if (silent && hasTextConstraint(schema)) {
            schema.setType(List.of(SchemaType.STRING));
        }
    }

    private static boolean hasTextConstraint(Schema schema) {
        return schema.getFormat() != null
                || schema.getPattern() != null
                || schema.getMaxLength() != null
                || schema.getEnumeration() != null;
    }

    /** Bean Validation matches a whole text, JSON Schema any part of it. A choice of words is better told as one. */
    private static void anchorPattern(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern == null || pattern.equals("\\S") || pattern.startsWith("^")) {
            return;
        }
        if (!Schemas.isA(schema, SchemaType.STRING)) {
            schema.setPattern(null);
        } else if (WORDS.matcher(pattern).matches()) {
            schema.setPattern(null);
            schema.setEnumeration(Arrays.<Object>asList((Object[]) pattern.split("\\|")));
        } else {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }
}
