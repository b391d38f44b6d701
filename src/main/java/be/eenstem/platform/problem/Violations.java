package be.eenstem.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bean Validation's findings as faults. A constraint of ours carries the key of its sentence as its message. */
public final class Violations {

    private static final Set<String> OWN = Set.of("schema.", "unknown.", "missing.", "invalid.");

    private Violations() {}

    /** Faults of a body that was validated as a bean. */
    public static List<Fault> ofBody(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> fault(Fault.In.BODY, bodyName(violation.getPropertyPath()), violation))
                .toList();
    }

    /** Faults of query parameters, which are validated as arguments of a resource method. */
    static List<Fault> ofParameters(ConstraintViolationException cause) {
        return cause.getConstraintViolations().stream()
                .map(violation -> fault(Fault.In.QUERY, parameterName(violation.getPropertyPath()), violation))
                .toList();
    }

    private static Fault fault(Fault.In in, String name, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String template = violation.getMessageTemplate();
        String sentence = OWN.stream().anyMatch(template::startsWith)
                ? template
                : sentenceOf(violation.getConstraintDescriptor());
        return new Fault(in, name, FaultyValue.of(violation), sentence, attributes.get("min"), limit(attributes));
    }

    private static Object limit(Map<String, Object> attributes) {
        return attributes.containsKey("max") ? attributes.get("max") : attributes.get("value");
    }

    private static String sentenceOf(ConstraintDescriptor<?> constraint) {
        return "schema." + constraint.getAnnotation().annotationType().getSimpleName();
    }

    /** {@code sectors[1].<list element>} is about {@code sectors[1]}. */
    private static String bodyName(Path path) {
        return path.toString().replace(".<list element>", "");
    }

    /** The last named node: {@code list.filter.from} is about the parameter {@code from}. */
    private static String parameterName(Path path) {
        String name = null;
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            name = node.getName() == null || node.getName().startsWith("<") ? name : node.getName();
        }
        return name;
    }
}
