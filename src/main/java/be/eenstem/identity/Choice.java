package be.eenstem.identity;

import be.eenstem.platform.http.ActingFor;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * For which of its organizations an account acts in a request.
 *
 * @param named what the request names, by code or identifier
 * @param needed whether the request has to name one where there are several
 */
record Choice(List<String> named, boolean needed) {

    static Choice of(HttpServerRequest request) {
        List<String> named = request.headers().getAll(ActingFor.HEADER).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Choice(named, !request.path().equals(CurrentCaller.ME));
    }

    /** The code of the organization; empty where the account has none, or need not choose. */
    Optional<String> among(Set<String> organizations, Function<String, Optional<String>> directory) {
        if (named.size() == 1) {
            String name = named.get(0);
            return Optional.of(directory
                    .apply(name)
                    .filter(organizations::contains)
                    .orElseThrow(() -> ProblemException.of(
                            ProblemType.MISSING_PERMISSION, "problem.missingPermission.otherOrganization")));
        }
        boolean unclear = named.size() > 1 || (needed && organizations.size() > 1);
        if (unclear) {
            throw ProblemException.badRequest(Fault.inHeader(
                    ActingFor.HEADER,
                    named.isEmpty() ? null : String.join(", ", named),
                    "schema.actingFor",
                    ActingFor.HEADER,
                    String.join(", ", organizations)));
        }
        return organizations.size() == 1 ? organizations.stream().findFirst() : Optional.empty();
    }
}
