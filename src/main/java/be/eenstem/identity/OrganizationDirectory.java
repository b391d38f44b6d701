package be.eenstem.identity;

import java.util.Optional;

/** What identity must know of the organizations, which live on a higher floor. */
public interface OrganizationDirectory {

    /** The code of the organization that is known by a code, an OVO code or an enterprise number. */
    Optional<String> codeOf(String name);

    /** The same as it was when somebody last asked; never waits for the database. */
    Optional<String> lastCodeOf(String name);
}
