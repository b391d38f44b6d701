package be.eenstem.platform.openapi;

import be.eenstem.platform.http.ActingFor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that follow from a method, by name, and a description for each parameter that has none. */
final class OperationParameters {

    private static final Map<String, String> COMMON = Map.of(
            "If-Match",
            "IfMatch",
            "If-None-Match",
            "IfNoneMatch",
            "Accept-Language",
            "AcceptLanguage",
            "Idempotency-Key",
            "IdempotencyKey",
            ActingFor.HEADER,
            "ActingFor");

    private OperationParameters() {}

    static void complete(Operation operation, HttpMethod method, boolean idempotent) {
        List<Parameter> parameters = new ArrayList<>();
        boolean versioned = method != HttpMethod.PUT || demandsVersion(operation);
        List<String> headers = new ArrayList<>();
        for (Parameter parameter :
                operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            if (COMMON.containsKey(parameter.getName())) {
                headers.add(parameter.getName());
            } else {
                describe(parameter);
                parameters.add(parameter);
            }
        }
        if (method == HttpMethod.GET) {
            headers.add("If-None-Match");
        }
        if (idempotent) {
            headers.add("Idempotency-Key");
        }
        headers.add(ActingFor.HEADER);
        headers.add("Accept-Language");
        headers.stream()
                .distinct()
                .map(header -> OASFactory.createParameter().ref(component(header, versioned)))
                .forEach(parameters::add);
        operation.setParameters(parameters);
    }

    private static String component(String header, boolean versioned) {
        return header.equals("If-Match") && !versioned ? "OptionalIfMatch" : COMMON.get(header);
    }

    /** What is replaced as a whole, as a status, may do without the version it was before, unless the method requires it. */
    private static boolean demandsVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                "If-Match".equals(parameter.getName()) && Boolean.TRUE.equals(parameter.getRequired()));
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() != null) {
            return;
        }
        String name = parameter.getName();
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setDescription("Which " + inWords(name) + ".");
        } else if (name.equals("q")) {
            parameter.setDescription("Words to look for.");
        } else if (Schemas.isA(parameter.getSchema(), SchemaType.ARRAY)) {
            parameter.setDescription("Only what has this " + inWords(name) + "; of several, any one.");
        } else {
            parameter.setDescription("Only what has this " + inWords(name) + ".");
        }
    }

    /** {@code campaignId} is about a campaign. */
    private static String inWords(String name) {
        String subject = Set.of("code", "list", "number").contains(name) ? name : name.replaceAll("(Id|Code)$", "");
        return subject.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
