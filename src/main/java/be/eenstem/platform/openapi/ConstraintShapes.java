package be.eenstem.platform.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Tells in the schemas of records what constraints hold that the scanner does not know. */
final class ConstraintShapes {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName EMAIL = DotName.createSimple("jakarta.validation.constraints.Email");
    private static final DotName DISTINCT = DotName.createSimple("be.eenstem.platform.input.Distinct");
    private static final DotName CODE = DotName.createSimple("be.eenstem.platform.reference.ReferenceCode");

    private final Map<String, ClassInfo> records = new HashMap<>();

    private ConstraintShapes() {}

    static ConstraintShapes of(IndexView index) {
        ConstraintShapes shapes = new ConstraintShapes();
        for (AnnotationInstance schema : index.getAnnotations(SCHEMA)) {
            AnnotationValue name = schema.value("name");
            if (name != null && schema.target().kind() == AnnotationTarget.Kind.CLASS) {
                shapes.records.put(name.asString(), schema.target().asClass());
            }
        }
        return shapes;
    }

    void applyTo(OpenAPI document) {
        Schemas.named(document).forEach((name, schema) -> {
            ClassInfo type = records.get(name);
            if (type != null && type.isRecord() && schema.getProperties() != null) {
                schema.getProperties()
                        .forEach((property, shape) -> Optional.ofNullable(type.recordComponent(property))
                                .ifPresent(component -> apply(component, shape)));
            }
        });
    }

    private static void apply(RecordComponentInfo component, Schema shape) {
        if (isAnnotated(component, EMAIL)) {
            shape.setFormat("email");
        }
        if (isAnnotated(component, DISTINCT)) {
            shape.setUniqueItems(true);
        }
        list(component).ifPresent(list -> {
            if (shape.getDescription() == null && shape.getRef() == null) {
                shape.setDescription(
                        shape.getItems() == null
                                ? "A code of /v1/refData/" + list + "."
                                : "Codes of /v1/refData/" + list + ".");
            }
        });
    }

    private static boolean isAnnotated(RecordComponentInfo component, DotName annotation) {
        return component.annotations().stream().anyMatch(found -> found.name().equals(annotation));
    }

    /** The code list of a text, or of the texts in a list. */
    private static Optional<String> list(RecordComponentInfo component) {
        Type type = component.type();
        Type element = type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments().get(0)
                : type;
        return Optional.ofNullable(element.annotation(CODE))
                .or(() -> component.annotations().stream()
                        .filter(found -> found.name().equals(CODE))
                        .findFirst())
                .map(code -> code.value().asString());
    }
}
