package be.eenstem.identity;

/** The roles a caller can have; see docs/architecture.md for who they are. */
public final class Roles {

    /** Communication officer of an organization: changes what the organization leads. */
    public static final String OFFICER = "officer";
    /** Anyone at a partner organization: reads, answers, orders. */
    public static final String PARTNER = "partner";
    /** The college of leading officials: sees all, decides on the plan. */
    public static final String COLLEGE = "college";
    /** The central pivot: sees and changes all. */
    public static final String COORDINATOR = "coordinator";
    /** Contact line: looks things up. */
    public static final String OPERATOR = "operator";
    /** Runs the service: keeps the registry of organizations. */
    public static final String ADMIN = "admin";
    /** A program that watches the service: reads its metrics. */
    public static final String MONITOR = "monitor";

    private Roles() {}
}
