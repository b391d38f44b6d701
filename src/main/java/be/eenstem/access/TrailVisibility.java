package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.sql.Select;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which entries a caller may see: those whose documents, before and after, are not hidden from them by the rule for campaigns,
 * applied to the documents themselves as of today. The rest is as if it were not there.
 */
public final class TrailVisibility {

    /** As stored with each entry, and what the campaign is today: its embargo may have been made longer since. */
    private static final String OPEN = """
            ((x.hidden_until is null or x.hidden_until <= :seenOn)
             and (x.resource <> 'campaigns' or coalesce((
                 select audit_hidden_until(coalesce(last.after, last.before)) from audit_entry last
                 where last.resource = x.resource and last.resource_id = x.resource_id
                       and last.operation in ('created', 'changed', 'removed')
                 order by last.number desc limit 1) <= :seenOn, true)))""";

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
            and (x.resource <> 'campaigns'
                 or coalesce(x.before ->> 'status', '') <> 'draft' and coalesce(x.after ->> 'status', '') <> 'draft')""";

    private TrailVisibility() {}

    /** Leaves only what the caller may see of the entries x. */
    public static Select restrict(Select select, Caller caller, LocalDate today) {
        return restrict(select, caller, today, "false");
    }

    /** @param besides which others the caller may see, as a condition on x */
    public static Select restrict(Select select, Caller caller, LocalDate today, String besides) {
        if (CampaignRules.seesAll(caller)) {
            return select;
        }
        String own = CampaignRules.speaksFor(caller);
        String seen = CampaignRules.seesAllThatCount(caller) ? NO_DRAFT : OPEN;
        String seenAsOwn = own == null ? "false" : OWN;
        return select.where("(" + seen + " or " + seenAsOwn + " or " + besides + ")")
                .withNamed(Map.of("seenOn", today, "seesOwn", own == null ? "" : own));
    }

    /** Whether the caller may know the account, and not only the organization, of an entry. */
    public static boolean showsAccount(Caller caller, String organization) {
        return caller.has(Roles.COORDINATOR)
                || caller.has(Roles.ADMIN)
                || organization != null && organization.equals(CampaignRules.speaksFor(caller));
    }
}
