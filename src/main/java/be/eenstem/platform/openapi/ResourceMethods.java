package be.eenstem.platform.openapi;

import jakarta.annotation.security.PermitAll;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods behind the operations, by operationId: one, or one for each media type of an answer. */
public final class ResourceMethods {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName IDEMPOTENT = DotName.createSimple("be.eenstem.platform.http.Idempotent");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final Set<String> VERBS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

    private final Map<String, List<MethodInfo>> methods = new HashMap<>();

    private ResourceMethods() {}

    public static ResourceMethods of(IndexView index) {
        ResourceMethods found = new ResourceMethods();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                found.add(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
        return found;
    }

    boolean isIdempotent(String operationId) {
        return of(operationId).stream().anyMatch(method -> method.hasAnnotation(IDEMPOTENT));
    }

    /** What an annotation that guards the operation says, on the method or else on its class; nothing where it is open. */
    public Stream<String> guards(String operationId, Class<? extends Annotation> guard) {
        MethodInfo method = of(operationId).get(0);
        AnnotationInstance guarding = method.annotation(guard);
        if (guarding == null && !method.hasAnnotation(PermitAll.class)) {
            guarding = method.declaringClass().declaredAnnotation(guard);
        }
        return guarding == null ? Stream.empty() : Stream.of(guarding.value().asStringArray());
    }

    /** The methods of an operation; fails where the operation was not named by hand. */
    List<MethodInfo> of(String operationId) {
        List<MethodInfo> named = methods.get(operationId);
        if (named == null) {
            throw new IllegalStateException(
                    "The operation " + operationId + " has no operationId of its own: name it in @Operation");
        }
        return named;
    }

    private void add(String operationId, MethodInfo method) {
        List<MethodInfo> named = methods.computeIfAbsent(operationId, id -> new ArrayList<>());
        for (MethodInfo other : named) {
            if (!address(other).equals(address(method))) {
                throw new IllegalStateException(
                        "One operationId, " + operationId + ", for " + address(method) + " and " + address(other));
            }
        }
        named.add(method);
    }

    private static String address(MethodInfo method) {
        AnnotationInstance root = method.declaringClass().declaredAnnotation(PATH);
        AnnotationInstance path = method.annotation(PATH);
        String verb = method.annotations().stream()
                .map(annotation -> annotation.name().withoutPackagePrefix())
                .filter(VERBS::contains)
                .findFirst()
                .orElse("");
        return verb + " " + (root == null ? "" : root.value().asString())
                + (path == null ? "" : path.value().asString());
    }
}
