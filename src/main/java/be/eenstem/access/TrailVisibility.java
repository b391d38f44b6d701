package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.sql.Select;
import java.time.LocalDate;

/**
 * Which entries a caller may see: those whose documents, before and after, are not hidden from them by the rule for campaigns,
 * applied to the documents themselves as of today. The rest is as if it were not there.
 */
public final class TrailVisibility {

    /** As stored with each entry; what follows from the documents alone. */
    private static final String OPEN = "(x.hidden_until is null or x.hidden_until <= :seenOn)";

    /** Documents of campaigns only: others hide nothing by themselves, and conflicts belong to no organization. */
    private static final String OWN = """
            x.resource = 'campaigns' and x.operation in ('created', 'changed', 'removed')
            and not exists (
                select from unnest(array[x.before, x.after]) d (document)
                where audit_hidden_until(d.document) > :seenOn
                  and d.document ->> 'lead' is distinct from :seesOwn
                  and not jsonb_exists(coalesce(d.document -> 'carriers', cast('[]' as jsonb)), :seesOwn))""";

    private static final String NO_DRAFT = """
            x.resource <> 'conflicts' and x.operation in ('created', 'changed', 'removed')
            and coalesce(x.before ->> 'status', '') <> 'draft' and coalesce(x.after ->> 'status', '') <> 'draft'""";

    private TrailVisibility() {}

    /** Leaves only what the caller may see of the entries x. */
    public static Select restrict(Select select, Caller caller, LocalDate today) {
        if (CampaignRules.seesAll(caller)) {
            return select;
        }
        if (CampaignRules.seesAllThatCount(caller)) {
            return select.where(NO_DRAFT);
        }
        String own = CampaignRules.speaksFor(caller);
        return own == null
                ? select.where(OPEN).with("seenOn", today)
                : select.where("(" + OPEN + " or " + OWN + ")")
                        .with("seenOn", today)
                        .with("seesOwn", own);
    }

    /** Whether the caller may know the account, and not only the organization, of an entry. */
    public static boolean showsAccount(Caller caller, String organization) {
        return caller.has(Roles.COORDINATOR)
                || caller.has(Roles.ADMIN)
                || organization != null && organization.equals(CampaignRules.speaksFor(caller));
    }
}
