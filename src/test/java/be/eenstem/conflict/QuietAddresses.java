package be.eenstem.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every GET of the API document with every parameter it takes. A parameter that nobody has given values to fails, so that a new
 * operation is asked too.
 */
final class QuietAddresses {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LIVELY = Pattern.compile(
            "/v1/(campaigns|conflicts|conflictSummary|calendar|changes|pressure|plans|auditEntries)\\b.*");
    private static final int MOST_OF_AN_ENUM = 3;

    private final JsonNode document;
    private final Map<String, List<String>> values;

    /** @param values by the name of a parameter; of one in the path all are asked, the first with all filters */
    QuietAddresses(JsonNode document, Map<String, List<String>> values) {
        this.document = document;
        this.values = values;
    }

    /** Those whose answers are made of campaigns, or all. */
    Set<String> all(boolean livelyOnly) {
        Set<String> questions = new LinkedHashSet<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().get("get");
            boolean lively = LIVELY.matcher(path.getKey()).matches();
            if (operation != null && (lively || !livelyOnly)) {
                questions.addAll(of(path.getKey(), operation));
            }
        });
        return questions;
    }

    private Set<String> of(String template, JsonNode operation) {
        Set<String> questions = new LinkedHashSet<>();
        int place = 0;
        for (String address : addresses(template)) {
            String required = required(operation);
            String first = address + required;
            questions.add(first);
            if (place++ == 0) {
                filters(operation).forEach(filter -> questions.add(first + (required.isEmpty() ? "?" : "&") + filter));
                questions.add(first + "|Accept-Language: fr");
                operation
                        .at("/responses/200/content")
                        .fieldNames()
                        .forEachRemaining(type -> questions.add(first + "|Accept: " + type));
            }
        }
        return questions;
    }

    private List<String> addresses(String template) {
        Matcher place = PLACE.matcher(template);
        if (template.equals("/v1/me/personalData")) {
            // Counts what the asker did meanwhile; PersonalDataTest looks at what else it could tell.
            return List.of();
        }
        if (template.equals("/metrics")) {
            // Counts what is asked, this too; docs/adr/0019 says who may read it.
            return List.of();
        }
        if (template.startsWith("/v1/subscriptions")) {
            // Tells when its links were last asked, as they are meanwhile.
            return List.of();
        }
        if (!place.find()) {
            return List.of(template);
        }
        List<String> addresses = new ArrayList<>();
        for (String value : valuesOf(place.group(1))) {
            addresses.addAll(addresses(place.replaceFirst(value)));
        }
        return addresses;
    }

    private String required(JsonNode operation) {
        if (operation.get("operationId").asText().equals("listAuditEntries")) {
            // Checks are made while asking, so they cannot be the same.
            return "?operation=created&operation=changed&operation=removed&operation=read";
        }
        if (operation.get("operationId").asText().equals("comparePlanVersions")) {
            return "?from=1&to=now";
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                String name = parameter.get("name").asText();
                parts.add(name + "=" + valuesOf(name).get(0));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private List<String> filters(JsonNode operation) {
        List<String> filters = new ArrayList<>();
        // As much as there can be, so that what is further on is asked too.
        boolean paged = !operation.get("operationId").asText().equals("summarizeConflicts")
                && operation.get("parameters").findValuesAsText("name").contains("pageSize");
        String whole = paged ? "&pageSize=1000" : "";
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && !parameter.path("required").asBoolean()) {
                String name = parameter.get("name").asText();
                for (String value : valuesOf(parameter)) {
                    filters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
                            + (name.startsWith("page") ? "" : whole));
                }
            }
        }
        return filters;
    }

    private List<String> valuesOf(JsonNode parameter) {
        List<String> listed = new ArrayList<>();
        JsonNode schema = parameter.get("schema");
        JsonNode items = schema.has("items") ? schema.get("items") : schema;
        items.path("enum").forEach(value -> listed.add(value.asText()));
        String name = parameter.get("name").asText();
        if (name.equals("operation")) {
            return List.of();
        }
        if (name.equals("sort")) {
            return sorts(parameter.path("description").asText());
        }
        if (name.equals("state") || name.equals("by") || name.equals("type")) {
            return listed;
        }
        return listed.isEmpty() ? valuesOf(name) : listed.subList(0, Math.min(MOST_OF_AN_ENUM, listed.size()));
    }

    private static List<String> sorts(String description) {
        String names = description.replaceFirst("(?s).*The names: (.*)\\.", "$1");
        return Arrays.stream(names.split(", "))
                .filter(name -> !name.isBlank())
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }

    private List<String> valuesOf(String name) {
        List<String> known = values.get(name);
        if (known == null) {
            throw new AssertionError("What to ask of the parameter " + name + "?");
        }
        return known;
    }
}
