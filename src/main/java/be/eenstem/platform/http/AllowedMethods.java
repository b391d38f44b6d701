package be.eenstem.platform.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which methods each address takes, read off the resource classes: the framework's 405 does not tell. The API document and
 * its page are the framework's own; it would answer any method with them.
 */
@Singleton
class AllowedMethods {

    private final List<Template> templates;
    private final Map<String, List<Template>> byRoot;
    private final Map<String, Known> plain;
    private final List<Pattern> files;

    AllowedMethods(
            BeanManager beans,
            @Any Instance<PlainAddress> others,
            @ConfigProperty(name = "quarkus.smallrye-openapi.path") String document,
            @ConfigProperty(name = "quarkus.swagger-ui.path") String page) {
        Map<String, Set<String>> methods = new TreeMap<>();
        Set<String> withFile = new HashSet<>();
        Stream.of(document, document + ".json", document + ".yaml", document + ".yml", page)
                .forEach(address -> methods.put(address, Set.of(HttpMethod.GET)));
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> collect(type, methods, withFile));
        files = withFile.stream().map(Template::pattern).toList();
        others.forEach(other -> methods.put(other.template(), other.methods()));
        templates = methods.entrySet().stream()
                .map(entry -> Template.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Template::literals).reversed())
                .toList();
        byRoot = templates.stream().collect(Collectors.groupingBy(template -> root(template.beginning())));
        plain = methods.keySet().stream()
                .filter(address -> !address.contains("{"))
                .collect(Collectors.toMap(Function.identity(), this::matching));
    }

    /**
     * An address that the service has.
     *
     * @param template the same for all paths that differ in a name or id only
     * @param methods in alphabetical order
     */
    record Known(String template, Set<String> methods) {

        static final Known NONE = new Known("other", Set.of());
    }

    /** What a path is; {@link Known#NONE} where no resource has it. */
    Known at(String path) {
        Known known = plain.get(path);
        return known == null ? matching(path) : known;
    }

    /** All that any address takes. */
    Set<String> all() {
        return templates.stream()
                .flatMap(template -> template.known().methods().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a method at an address takes a file, as an import does. */
    boolean takesFile(String path) {
        return files.stream().anyMatch(file -> file.matcher(path).matches());
    }

    private Known matching(String path) {
        return byRoot.getOrDefault(root(path), List.of()).stream()
                .filter(template -> template.fits(path))
                .findFirst()
                .map(Template::known)
                .orElse(Known.NONE);
    }

    /** The first part of a path, which no template leaves open. */
    private static String root(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static void collect(Class<?> resource, Map<String, Set<String>> methods, Set<String> withFile) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            Path path = method.getAnnotation(Path.class);
            String address = root + (path == null ? "" : path.value());
            if (List.of(method.getParameterTypes()).contains(File.class)) {
                withFile.add(address);
            }
            Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .forEach(verb -> methods.computeIfAbsent(address, key -> new TreeSet<>())
                            .add(verb.value()));
        }
    }

    /** One address template; where several fit, the one with most literal characters is meant, as in JAX-RS. */
    private record Template(String beginning, Pattern pattern, int literals, Known known) {

        static Template of(String template, Set<String> declared) {
            Set<String> methods = new TreeSet<>(declared);
            methods.add("OPTIONS");
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            int literals = template.replaceAll("\\{[^}]*\\}", "").length();
            String beginning = template.replaceFirst("\\{.*", "");
            if (beginning.lastIndexOf('/') == 0 && !beginning.equals(template)) {
                throw new IllegalStateException(template + " begins with what may be anything");
            }
            return new Template(beginning, pattern(template), literals, new Known(template, methods));
        }

        /** Hardly any begins as the path does, and to look for that costs next to nothing. */
        boolean fits(String path) {
            return path.startsWith(beginning) && pattern.matcher(path).matches();
        }

        static Pattern pattern(String template) {
            return Pattern.compile(Arrays.stream(template.split("(?=\\{)|(?<=\\})"))
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                    .reduce("", String::concat));
        }
    }
}
