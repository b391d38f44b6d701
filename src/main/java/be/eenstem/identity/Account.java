package be.eenstem.identity;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import java.util.List;

/**
 * Who logged in, as the login service tells it.
 *
 * @param issuer the login service, or null for an account of demo mode
 * @param id what the login service knows the account by, for good
 * @param name what people read
 */
record Account(String issuer, String id, String name, List<Grant> grants) {

    private static final String MARK = "#";

    /** The same person or machine for good, and nobody else. */
    String subject() {
        return issuer == null ? id : issuer + MARK + id;
    }

    /** Names of demo accounts have no such mark. */
    static boolean isOfAnIssuer(String subject) {
        return subject.contains(MARK);
    }

    /** Why it cannot come in: no role it has counts here. */
    RuntimeException refusal() {
        if (issuer == null) {
            return new AuthenticationFailedException();
        }
        return ProblemException.of(
                ProblemType.MISSING_PERMISSION,
                grants.isEmpty() ? "problem.missingPermission.noRole" : "problem.missingPermission.noOrganization");
    }
}
