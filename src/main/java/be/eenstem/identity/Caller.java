package be.eenstem.identity;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param subject what the login service knows the account by, for good; empty for an anonymous caller
 * @param name what the account is called today
 * @param organization the code of the organization an officer or partner speaks for, else null
 */
public record Caller(String subject, String name, Set<String> roles, String organization) {

    public static final Caller ANONYMOUS = new Caller("", "", Set.of(), null);

    public boolean isLoggedIn() {
        return !subject.isEmpty();
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
