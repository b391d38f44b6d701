package be.eenstem.identity;

import be.eenstem.platform.problem.Challenge;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;

/** How one logs in here: with a token where there is a login service, else with a demo account. */
@ApplicationScoped
class LoginChallenge implements Challenge {

    private static final String BASIC = "Basic realm=\"Eenstem\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"Eenstem\"";

    private final boolean byToken;

    LoginChallenge(Config config) {
        byToken = DemoMode.hasIssuer(config);
    }

    @Override
    public String after(ProblemType refusal) {
        if (!byToken) {
            return BASIC;
        }
        return refusal == ProblemType.NO_ACCESS_TOKEN ? BEARER : BEARER + ", error=\"invalid_token\"";
    }
}
