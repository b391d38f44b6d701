package be.eenstem.identity;

import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.TokenIntrospection;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes an account of what the login service vouches for, whether it signed it or was asked. */
@ApplicationScoped
class IssuerAnswers {

    private static final int LONGEST_NAME = 200;

    private final LoginConfig config;
    private final RoleClaims roles;
    private final List<String> audience;
    private final Optional<String> issuer;

    IssuerAnswers(
            LoginConfig config,
            RoleClaims roles,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> audience,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
        this.config = config;
        this.roles = roles;
        this.audience = audience.orElse(List.of());
        this.issuer = issuer;
    }

    /** @param verified what the framework made of the token, of which only its claims are used */
    Account account(BearerToken token, SecurityIdentity verified) {
        TokenIntrospection answer = verified.getAttribute(OidcUtils.INTROSPECTION_ATTRIBUTE);
        String expected = issuer.orElseGet(() -> discovered(verified));
        if (answer != null) {
            Claims claims = new Claims(new JsonObject(answer.getIntrospectionString()));
            checkAnswer(claims, expected);
            return account(claims, expected);
        }
        return account(new Claims(token.claims().orElseThrow(IssuerAnswers::invalid)), expected);
    }

    private Account account(Claims claims, String issuer) {
        String id = claims.text("sub")
                .or(() -> claims.text("client_id"))
                .filter(Scalars::isClean)
                .orElseThrow(IssuerAnswers::invalid);
        String name = config.nameClaims().stream()
                .flatMap(claim -> claims.text(claim).stream())
                .filter(Scalars::isClean)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                .findFirst()
                .orElse(id);
        return new Account(issuer, id, name, roles.in(claims));
    }

    /** The framework checks for whom a token is only where it can read it itself. */
    private void checkAnswer(Claims answer, String issuer) {
        boolean forUs = !Collections.disjoint(answer.texts("aud"), audience);
        boolean fromThere = answer.text("iss").map(issuer::equals).orElse(true);
        if (!forUs || !fromThere) {
            throw invalid();
        }
    }

    private static String discovered(SecurityIdentity verified) {
        OidcConfigurationMetadata metadata = verified.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        return metadata.getIssuer();
    }

    private static ProblemException invalid() {
        return ProblemException.of(ProblemType.INVALID_ACCESS_TOKEN);
    }
}
