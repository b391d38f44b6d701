package be.eenstem.conflict.bruteforce;

import java.util.List;
import java.util.Map;

/**
 * Everything a conflict can come of.
 *
 * @param organizationKinds government or intermediary by code of the organization
 * @param aspectNames the names in nl, fr and en by code of the aspect
 */
public record Calendar(
        List<PlannedCampaign> campaigns,
        List<PlannedBlackout> blackouts,
        List<PlannedFocus> focus,
        List<PlannedEnforcement> fixtures,
        List<PlannedPressure> pressures,
        TestPolicies policies,
        Map<String, String> organizationKinds,
        Map<String, List<String>> aspectNames) {

    /** Nothing planned yet, with the organizations and aspects of the demo data and the policies as they come. */
    public static Calendar empty() {
        return new Calendar(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                TestPolicies.defaults(),
                CodeLists.organizationKinds(),
                CodeLists.aspectNames());
    }

    public Calendar withCampaigns(List<PlannedCampaign> others) {
        return new Calendar(others, blackouts, focus, fixtures, pressures, policies, organizationKinds, aspectNames);
    }

    public Calendar withBlackouts(List<PlannedBlackout> others) {
        return new Calendar(campaigns, others, focus, fixtures, pressures, policies, organizationKinds, aspectNames);
    }

    public Calendar withFocus(List<PlannedFocus> others) {
        return new Calendar(
                campaigns, blackouts, others, fixtures, pressures, policies, organizationKinds, aspectNames);
    }

    public Calendar withFixtures(List<PlannedEnforcement> others) {
        return new Calendar(campaigns, blackouts, focus, others, pressures, policies, organizationKinds, aspectNames);
    }

    public Calendar withPressures(List<PlannedPressure> others) {
        return new Calendar(campaigns, blackouts, focus, fixtures, others, policies, organizationKinds, aspectNames);
    }

    public Calendar withPolicies(TestPolicies others) {
        return new Calendar(campaigns, blackouts, focus, fixtures, pressures, others, organizationKinds, aspectNames);
    }

    List<PlannedCampaign> counting() {
        return campaigns.stream().filter(PlannedCampaign::counts).toList();
    }
}
