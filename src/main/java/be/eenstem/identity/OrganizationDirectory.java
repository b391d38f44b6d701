package be.eenstem.identity;

/** What identity must know of the organizations, which live on a higher floor. */
public interface OrganizationDirectory {

    boolean exists(String code);

    /** Whether it existed when somebody last asked; never waits for the database. */
    boolean existed(String code);
}
