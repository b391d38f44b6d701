package be.eenstem.access;

import static be.eenstem.identity.Roles.ADMIN;
import static be.eenstem.identity.Roles.COLLEGE;
import static be.eenstem.identity.Roles.COORDINATOR;
import static be.eenstem.identity.Roles.MONITOR;
import static be.eenstem.identity.Roles.OFFICER;
import static be.eenstem.identity.Roles.OPERATOR;
import static be.eenstem.identity.Roles.PARTNER;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What a caller can be let do, and the roles that are: the only place that says so. A resource method names its right, or is open
 * to anyone; docs/roles.md shows the outcome by operation.
 */
public final class Right {

    /** Register, change and import campaigns, and check drafts: an officer those that the own organization leads. */
    public static final String PLAN_CAMPAIGNS = "planCampaigns";
    /** Know of conflicts between the campaigns one may see. */
    public static final String READ_CONFLICTS = "readConflicts";
    /** Waive and discuss conflicts: an officer those that the own organization has a part in. */
    public static final String HANDLE_CONFLICTS = "handleConflicts";
    /** Assign, settle and recompute conflicts. */
    public static final String RULE_ON_CONFLICTS = "ruleOnConflicts";
    /** Know by which rules conflicts are found. */
    public static final String READ_POLICIES = "readPolicies";
    /** Change what campaigns are planned within and around: aspects, focus, umbrellas, fixtures, blackouts, policies. */
    public static final String KEEP_FRAME = "keepFrame";
    /** Read plans that were submitted, and compare their versions. */
    public static final String READ_PLANS = "readPlans";
    /** Draw up plans and submit them. */
    public static final String KEEP_PLANS = "keepPlans";
    /** Read the agenda of the college, and take the pack for its meeting. */
    public static final String READ_AGENDA = "readAgenda";
    /** Advise the college. */
    public static final String ADVISE = "advise";
    /** Decide for the college. */
    public static final String DECIDE = "decide";
    /** Say that a condition is met: an officer of those that the own organization sees to. */
    public static final String MEET_CONDITIONS = "meetConditions";
    /** Read rounds of consultation: officers and partners those that the own organization was invited to. */
    public static final String READ_CONSULTATIONS = "readConsultations";
    /** Answer in rounds of consultation, for the own organization. */
    public static final String ANSWER_CONSULTATIONS = "answerConsultations";
    /** Open and close rounds of consultation, and say what became of each answer. */
    public static final String RUN_CONSULTATIONS = "runConsultations";
    /** Have an address called when something happens: officers and partners for the own organization. */
    public static final String KEEP_WEBHOOKS = "keepWebhooks";

    /** Change organizations and networks. */
    public static final String KEEP_REGISTRY = "keepRegistry";
    /** Remove organizations: a refusal tells that something refers to one, which may be a draft or under embargo. */
    public static final String REMOVE_ORGANIZATIONS = "removeOrganizations";
    /** Be told in which roles, and for which organization, one came in. */
    public static final String KNOW_ONESELF = "knowOneself";
    /** Say how contacts want to be reached: officers and partners those that the own organization lists. */
    public static final String SET_CONTACTS = "setContacts";
    /** Follow what reminders are due and sent: officers and partners those to the own organization, or about what it leads. */
    public static final String READ_REMINDERS = "readReminders";
    /** Have what could not be sent tried again. */
    public static final String RETRY_REMINDERS = "retryReminders";
    /** Read the inbox of the own organization. */
    public static final String READ_INBOX = "readInbox";
    /** Read the calendar in a program of one's own. */
    public static final String KEEP_SUBSCRIPTIONS = "keepSubscriptions";
    /** Read what became of a resource one may see. */
    public static final String READ_HISTORIES = "readHistories";
    /** Read the audit trail of everything one may see. */
    public static final String READ_AUDIT_TRAIL = "readAuditTrail";
    /** Show people what is kept about them, and forget it. */
    public static final String KEEP_PERSONAL_DATA = "keepPersonalData";
    /** Read the metrics of the service, which tell how much goes on in it, and nothing of what. */
    public static final String WATCH_SERVICE = "watchService";

    private static final Set<String> ALL = Set.of(OFFICER, PARTNER, COLLEGE, COORDINATOR, OPERATOR, ADMIN);

    private static final Map<String, Set<String>> ROLES = Map.ofEntries(
            Map.entry(PLAN_CAMPAIGNS, Set.of(OFFICER, COORDINATOR)),
            Map.entry(READ_CONFLICTS, Set.of(OFFICER, PARTNER, COLLEGE, COORDINATOR, OPERATOR)),
            Map.entry(HANDLE_CONFLICTS, Set.of(OFFICER, COORDINATOR)),
            Map.entry(RULE_ON_CONFLICTS, Set.of(COORDINATOR)),
            Map.entry(READ_POLICIES, ALL),
            Map.entry(KEEP_FRAME, Set.of(COORDINATOR)),
            Map.entry(READ_PLANS, Set.of(OFFICER, PARTNER, COLLEGE, COORDINATOR, OPERATOR)),
            Map.entry(KEEP_PLANS, Set.of(COORDINATOR)),
            Map.entry(READ_AGENDA, Set.of(COLLEGE, COORDINATOR)),
            Map.entry(ADVISE, Set.of(COORDINATOR)),
            Map.entry(DECIDE, Set.of(COLLEGE)),
            Map.entry(MEET_CONDITIONS, Set.of(OFFICER, COORDINATOR)),
            Map.entry(READ_CONSULTATIONS, Set.of(OFFICER, PARTNER, COLLEGE, COORDINATOR)),
            Map.entry(ANSWER_CONSULTATIONS, Set.of(OFFICER, PARTNER)),
            Map.entry(RUN_CONSULTATIONS, Set.of(COORDINATOR)),
            Map.entry(KEEP_WEBHOOKS, Set.of(OFFICER, PARTNER, COORDINATOR)),
            Map.entry(KEEP_REGISTRY, Set.of(COORDINATOR, ADMIN)),
            Map.entry(REMOVE_ORGANIZATIONS, Set.of(COORDINATOR)),
            Map.entry(SET_CONTACTS, Set.of(OFFICER, PARTNER, COORDINATOR)),
            Map.entry(READ_REMINDERS, Set.of(OFFICER, PARTNER, COORDINATOR)),
            Map.entry(RETRY_REMINDERS, Set.of(COORDINATOR)),
            Map.entry(READ_INBOX, Set.of(OFFICER, PARTNER)),
            Map.entry(KEEP_SUBSCRIPTIONS, ALL),
            Map.entry(READ_HISTORIES, ALL),
            Map.entry(READ_AUDIT_TRAIL, Set.of(COORDINATOR, ADMIN)),
            Map.entry(KNOW_ONESELF, ALL),
            Map.entry(KEEP_PERSONAL_DATA, Set.of(ADMIN)),
            Map.entry(WATCH_SERVICE, Set.of(MONITOR, ADMIN)));

    private Right() {}

    /** The roles that have a right; none for a name that is no right. */
    static Set<String> roles(String right) {
        return ROLES.getOrDefault(right, Set.of());
    }

    static boolean isGranted(String right, Set<String> roles) {
        return !Collections.disjoint(roles(right), roles);
    }
}
