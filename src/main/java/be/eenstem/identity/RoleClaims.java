package be.eenstem.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the roles in claims; those of other applications are nothing to us. */
@ApplicationScoped
class RoleClaims {

    private final String rolesClaim;
    private final String organizationClaim;
    private final Map<String, Set<String>> roles = new HashMap<>();

    RoleClaims(LoginConfig config) {
        rolesClaim = config.rolesClaim();
        organizationClaim = config.organizationClaim();
        LoginConfig.RoleNames names = config.roleNames();
        call(Roles.OFFICER, names.officer());
        call(Roles.PARTNER, names.partner());
        call(Roles.COLLEGE, names.college());
        call(Roles.COORDINATOR, names.coordinator());
        call(Roles.OPERATOR, names.operator());
        call(Roles.ADMIN, names.admin());
        call(Roles.MONITOR, names.monitor());
    }

    private void call(String role, List<String> names) {
        names.forEach(
                name -> roles.computeIfAbsent(name, none -> new HashSet<>()).add(role));
    }

    List<Grant> in(Claims claims) {
        List<String> organizations = claims.texts(organizationClaim);
        return claims.texts(rolesClaim).stream()
                .flatMap(value -> grants(value, organizations))
                .distinct()
                .toList();
    }

    /** A value without an organization holds at those of the account, and by itself. */
    private Stream<Grant> grants(String value, List<String> organizations) {
        int colon = value.lastIndexOf(':');
        Stream<String> places = colon < 0
                ? Stream.concat(Stream.of((String) null), organizations.stream())
                : Stream.of(value.substring(colon + 1).strip());
        Set<String> named =
                roles.getOrDefault(colon < 0 ? value : value.substring(0, colon).strip(), Set.of());
        return places.flatMap(place -> named.stream().map(role -> new Grant(role, place)));
    }
}
