package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import be.eenstem.platform.sql.Select;
import java.time.LocalDate;

/** Which campaigns a caller may see, as an SQL condition: nothing that reads campaigns for a caller goes without it. */
public final class CampaignVisibility {

    private static final String EVERYTHING = "true";
    private static final String ALL_BUT_DRAFTS = "%1$s.status <> 'draft'";
    private static final String BY_EMBARGO = """
            (%1$s.status <> 'draft' and (
                %1$s.visibility = 'public'
                or :seesPartners and %1$s.visibility = 'partners'
                or :seesPartners and %1$s.visibility = 'embargoed' and %1$s.embargo_until <= :seenOn))""";
    private static final String OWN = """
            (%1$s.lead = :seesOwn
             or exists (select from campaign_carrier c where c.campaign = %1$s.id and c.organization = :seesOwn))""";

    private CampaignVisibility() {}

    /** @param alias the alias of the table campaign in the select */
    public static Select restrict(Select select, String alias, Caller caller, LocalDate today) {
        if (caller.has(Roles.COORDINATOR)) {
            return select.where(EVERYTHING);
        }
        if (caller.has(Roles.COLLEGE)) {
            return select.where(ALL_BUT_DRAFTS.formatted(alias));
        }
        select.with("seesPartners", caller.isLoggedIn()).with("seenOn", today);
        if (caller.organization() == null) {
            return select.where(BY_EMBARGO.formatted(alias));
        }
        return select.with("seesOwn", caller.organization())
                .where("(" + BY_EMBARGO.formatted(alias) + " or " + OWN.formatted(alias) + ")");
    }
}
