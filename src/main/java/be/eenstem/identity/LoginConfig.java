package be.eenstem.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What tokens of one's own login service look like; the service itself is configured as {@code quarkus.oidc}. */
@ConfigMapping(prefix = "eenstem.login")
interface LoginConfig {

    /** The claim with the roles, each as {@code role:OVO000001} or {@code role}; a claim within others as {@code outer/inner}. */
    @WithDefault("eenstem_rol_3d")
    String rolesClaim();

    /** The claim with the organizations at which roles hold that name none themselves. */
    @WithDefault("vo_orgcode")
    String organizationClaim();

    /** The claims that can tell a person's or a machine's name; the first that is there does. */
    @WithDefault("preferred_username,username,client_id")
    List<String> nameClaims();

    /** How the login service calls our roles. */
    RoleNames roleNames();

    /** How long a request waits for the login service, where only it can tell. */
    @WithDefault("PT5S")
    Duration patience();

    /** One list of names for each role; a role whose names never come is nobody's. */
    interface RoleNames {

        @WithDefault(Roles.OFFICER)
        List<String> officer();

        @WithDefault(Roles.PARTNER)
        List<String> partner();

        @WithDefault(Roles.COLLEGE)
        List<String> college();

        @WithDefault(Roles.COORDINATOR)
        List<String> coordinator();

        @WithDefault(Roles.OPERATOR)
        List<String> operator();

        @WithDefault(Roles.ADMIN)
        List<String> admin();

        @WithDefault(Roles.MONITOR)
        List<String> monitor();
    }
}
