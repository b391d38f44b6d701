package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Select;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which campaigns a caller may see, as SQL conditions: nothing that reads campaigns for a caller goes without them. */
public final class CampaignVisibility {

    private static final String NO_DRAFT = "(%1$s.status <> 'draft')";
    private static final String NOT_EMBARGOED = """
            (%1$s.status <> 'draft' and (
                %1$s.visibility = 'public'
                or :seesPartners and (%1$s.visibility = 'partners' or coalesce(%1$s.embargo_until <= :seenOn, false))))""";
    private static final String COUNTING = """
            (:seesAll or %1$s.visibility <> 'embargoed' or coalesce(%1$s.embargo_until <= :seenOn, false)
             or %1$s.lead = :seesOwn or :seesOwn = any (%1$s.carriers))""";
    private static final String OWN = """
            (%1$s.lead = :seesOwn
             or exists (select from campaign_carrier own where own.campaign = %1$s.id and own.organization = :seesOwn))""";

    private final Caller caller;
    private final LocalDate today;
    private final String organization;
    private final boolean seesAllThatCount;
    private final boolean seesPartners;

    public CampaignVisibility(Caller caller, LocalDate today) {
        this.caller = caller;
        this.today = today;
        this.organization = CampaignRules.speaksFor(caller);
        this.seesAllThatCount = CampaignRules.seesAllThatCount(caller);
        this.seesPartners = caller.isLoggedIn();
    }

    /** What the caller could see at the end of a day, where that is over; else what the caller may see now. */
    public CampaignVisibility noLaterThan(LocalDate day) {
        return day.isBefore(today) ? new CampaignVisibility(caller, day) : this;
    }

    /** Whether the caller may see a campaign.
     *
     * @param alias the alias of the table campaign in the statement
     */
    public String visible(String alias) {
        if (CampaignRules.seesAll(caller)) {
            return "true";
        }
        String visible = (seesAllThatCount() ? NO_DRAFT : NOT_EMBARGOED).formatted(alias);
        return organization == null ? visible : "(" + visible + " or " + own(alias) + ")";
    }

    /** The same of one that is no draft, from what is known of it. */
    public boolean sees(String visibility, LocalDate embargoUntil, String lead, Set<String> carriers) {
        return seesAllThatCount
                || visibility.equals("public")
                || seesPartners
                        && (visibility.equals("partners") || embargoUntil != null && !embargoUntil.isAfter(today))
                || hasPart(lead, carriers);
    }

    /** The same of any, drafts too. */
    public boolean sees(String status, String visibility, LocalDate embargoUntil, String lead, Set<String> carriers) {
        return status.equals("draft")
                ? CampaignRules.seesAll(caller) || hasPart(lead, carriers)
                : sees(visibility, embargoUntil, lead, carriers);
    }

    /** Names all that makes a difference to what is seen but the day: two callers with the same name see the same. */
    public String view() {
        String sight = CampaignRules.seesAll(caller)
                ? "all"
                : seesAllThatCount ? "counting" : seesPartners ? "partners" : "public";
        return organization == null ? sight : sight + " " + organization;
    }

    /** The same as one condition for whoever is logged in, whose {@link #values} make the difference.
     *
     * @param alias the alias of what has, beside the columns of a campaign, its carriers as an array
     */
    public static String visibleIfCounting(String alias) {
        return COUNTING.formatted(alias);
    }

    /** Whether the caller's organization leads or carries a campaign. */
    public boolean hasPart(String lead, Set<String> carriers) {
        return organization != null && (organization.equals(lead) || carriers.contains(organization));
    }

    /** The same as an SQL condition. */
    public String own(String alias) {
        return organization == null ? "false" : OWN.formatted(alias);
    }

    /** The organization the caller acts for in campaigns, or null: whoever runs or looks after the calendar acts for none. */
    public String organization() {
        return organization;
    }

    /** Whether the caller may see every campaign but, perhaps, drafts. */
    public boolean seesAllThatCount() {
        return seesAllThatCount;
    }

    /** Gives a statement the values that the conditions in it name. */
    public Select bind(Select select) {
        return select.withNamed(values());
    }

    /** The values that conditions name; no organization is empty, as no campaign has it. */
    public Map<String, Object> values() {
        return Map.ofEntries(
                Map.entry("seesAll", seesAllThatCount),
                Map.entry("seesPartners", seesPartners),
                Map.entry("seenOn", today),
                Map.entry("seesOwn", organization == null ? "" : organization));
    }

    /** Leaves only what the caller may see. */
    public Select restrict(Select select, String alias) {
        return bind(select.where(visible(alias)));
    }

    /** Two that are equal let the same be seen. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignVisibility that
                && caller.roles().equals(that.caller.roles())
                && Objects.equals(organization, that.organization)
                && today.equals(that.today);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caller.roles(), organization, today);
    }
}
