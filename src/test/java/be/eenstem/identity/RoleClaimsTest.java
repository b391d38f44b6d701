package be.eenstem.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleClaimsTest {

    private static final int FILE = 250;

    @Test
    void readsRolesAtOrganizations() {
        assertThat(roles(Map.of(), """
                {"eenstem_rol_3d": ["officer:OVO000001", " partner : unizo ", "admin"]}"""))
                .containsExactly(
                        new Grant("officer", "OVO000001"), new Grant("partner", "unizo"), new Grant("admin", null));
    }

    @Test
    void takesASingleTextForAListOfOne() {
        assertThat(roles(Map.of(), "{\"eenstem_rol_3d\": \"admin\"}")).containsExactly(new Grant("admin", null));
    }

    @Test
    void aRoleWithoutAnOrganizationHoldsAtThatOfTheAccountToo() {
        assertThat(roles(Map.of(), """
                {"eenstem_rol_3d": ["officer"], "vo_orgcode": "OVO000001"}""")).containsExactly(new Grant("officer", null), new Grant("officer", "OVO000001"));
    }

    @Test
    void findsAClaimWithinOthers() {
        Map<String, String> settings = Map.of("eenstem.login.roles-claim", "resource_access/eenstem/roles");
        assertThat(roles(settings, """
                {"resource_access": {"eenstem": {"roles": ["college"]}}}""")).containsExactly(new Grant("college", null));
        assertThat(roles(settings, "{\"resource_access\": [\"college\"]}")).isEmpty();
    }

    @Test
    void findsAClaimWhoseNameIsAnAddress() {
        Map<String, String> settings = Map.of("eenstem.login.roles-claim", "https://example.org/roles");
        assertThat(roles(settings, "{\"https://example.org/roles\": [\"college\"]}"))
                .containsExactly(new Grant("college", null));
    }

    @Test
    void rolesCanHaveOtherNamesThere() {
        Map<String, String> settings =
                Map.of("eenstem.login.role-names.officer", "Campagnemedewerker,Campagne-verantwoordelijke");
        assertThat(roles(settings, """
                {"eenstem_rol_3d": ["Campagnemedewerker:OVO000001", "officer:OVO000002", "partner:OVO000003"]}"""))
                .containsExactly(new Grant("officer", "OVO000001"), new Grant("partner", "OVO000003"));
    }

    @Test
    void whatIsNotOursIsNothing() {
        assertThat(roles(Map.of(), """
                {"eenstem_rol_3d": ["lezer:OVO000001", "OFFICER:OVO000001", "", 5, null, {"a": "admin"}, "x:admin"]}""")).isEmpty();
        assertThat(roles(Map.of(), "{}")).isEmpty();
    }

    private static List<Grant> roles(Map<String, String> settings, String claims) {
        LoginConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(LoginConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", FILE))
                .build()
                .getConfigMapping(LoginConfig.class);
        return new RoleClaims(config).in(new Claims(new JsonObject(claims)));
    }
}
