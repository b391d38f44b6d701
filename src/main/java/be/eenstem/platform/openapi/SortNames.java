package be.eenstem.platform.openapi;

import be.eenstem.platform.page.PageParameters;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Tells what a collection can be sorted on, as its parameters say in code. */
final class SortNames {

    private SortNames() {}

    static void tell(Operation operation, List<MethodInfo> methods) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> "sort".equals(parameter.getName()))
                .forEach(sort -> methods.stream()
                        .flatMap(method -> method.parameterTypes().stream())
                        .filter(type -> type.kind() == Type.Kind.CLASS)
                        .map(type -> names(type.name().toString()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(names -> sort.setDescription(
                                sort.getDescription() + " The names: " + String.join(", ", names) + ".")));
    }

    private static Optional<Set<String>> names(String className) {
        try {
            Class<?> type =
                    Class.forName(className, false, Thread.currentThread().getContextClassLoader());
            if (!PageParameters.class.isAssignableFrom(type)) {
                return Optional.empty();
            }
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method sortable = PageParameters.class.getDeclaredMethod("sortable");
            sortable.setAccessible(true);
            Set<?> names = (Set<?>) sortable.invoke(constructor.newInstance());
            Set<String> sorted = new TreeSet<>();
            names.forEach(name -> sorted.add(name.toString()));
            return Optional.of(sorted);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The sort names of " + className + " cannot be read", e);
        }
    }
}
