package be.eenstem.conflict.bruteforce;

import static be.eenstem.conflict.bruteforce.Examples.calendar;
import static be.eenstem.conflict.bruteforce.Examples.campaign;
import static be.eenstem.conflict.bruteforce.Examples.conflicts;
import static be.eenstem.conflict.bruteforce.Examples.regions;
import static be.eenstem.conflict.bruteforce.Examples.sectors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pair rules of the brute force against examples worked out by hand. */
class PairConflictsTest {

    @Test
    void duplicationNeedsACommonDay() {
        assertThat(conflicts(calendar(first(), voka("2027-03-10", "2027-03-19"))))
                .containsExactly("duplication warning 1,2 - 2027-03-10..2027-03-10");
        assertThat(conflicts(calendar(first(), voka("2027-03-11", "2027-03-19"))))
                .containsExactly("missedSynergy info 1,2 - none");
    }

    @Test
    void synergyIsMissedUpToADistanceOf28Days() {
        assertThat(conflicts(calendar(first(), voka("2027-04-08", "2027-04-09"))))
                .containsExactly("missedSynergy info 1,2 - 2027-03-11..2027-04-07");
        assertThat(conflicts(calendar(first(), voka("2027-04-09", "2027-04-10"))))
                .isEmpty();
        assertThat(conflicts(calendar(voka("2027-01-26", "2027-01-31"), first())))
                .containsExactly("missedSynergy info 1,2 - 2027-02-01..2027-02-28");
        assertThat(conflicts(calendar(voka("2027-01-26", "2027-01-30"), first())))
                .isEmpty();
    }

    @Test
    void launchesClashUpTo6DaysFromEachOther() {
        CampaignBuilder other = voka("2027-03-08", "2027-03-30").aspects(Set.of("werkdruk"));
        assertThat(conflicts(calendar(campaign(1, "2027-03-02", "2027-03-19"), other)))
                .containsExactly("launchClash warning 1,2 - 2027-03-08..2027-03-19");
        assertThat(conflicts(calendar(campaign(1, "2027-03-02", "2027-03-03"), other)))
                .containsExactly("launchClash warning 1,2 - 2027-03-04..2027-03-07");
        assertThat(conflicts(calendar(campaign(1, "2027-03-02", "2027-03-07"), other)))
                .containsExactly("launchClash warning 1,2 - none");
        assertThat(conflicts(calendar(campaign(1, "2027-03-01", "2027-03-19"), other)))
                .isEmpty();
    }

    @Test
    void twoOfTheSameAspectDoNotClashByTheirLaunches() {
        assertThat(conflicts(
                        calendar(first(), voka("2027-03-01", "2027-03-01").aspects(Set.of("ergonomie", "inclusie")))))
                .containsExactly("duplication warning 1,2 - 2027-03-01..2027-03-01");
    }

    @Test
    void campaignsOfOneLeadOrOneUmbrellaOrCarriedByTheOtherLeadAreNotApart() {
        assertThat(conflicts(calendar(first(), same().lead("unizo")))).isEmpty();
        assertThat(conflicts(calendar(first(), same().carriers(Set.of("unizo", "acerta")))))
                .isEmpty();
        assertThat(conflicts(calendar(first().carriers(Set.of("voka")), same())))
                .isEmpty();
        assertThat(conflicts(calendar(first().umbrella("samen-leren"), same().umbrella("samen-leren"))))
                .isEmpty();
    }

    @Test
    void campaignsWithOnlyACarrierInCommonOrOfTwoUmbrellasAreApart() {
        assertThat(conflicts(calendar(first().carriers(Set.of("acerta")), same().carriers(Set.of("acerta")))))
                .hasSize(1);
        assertThat(conflicts(calendar(first().umbrella("samen-leren"), same().umbrella("veilig-thuis"))))
                .hasSize(1);
        assertThat(conflicts(calendar(first().umbrella("samen-leren"), same()))).hasSize(1);
    }

    @Test
    void audiencesOverlapWhenOneCodeEqualsOrContainsAnotherInEachDimension() {
        assertThat(meet(sectors("C"), sectors("C10"))).isTrue();
        assertThat(meet(sectors("C10", "F"), sectors("C11", "F43"))).isTrue();
        assertThat(meet(sectors("C10"), sectors("C11"))).isFalse();
        assertThat(meet(regions("BE22"), regions("71072"))).isTrue();
        assertThat(meet(regions("71072"), regions("BE"))).isTrue();
        assertThat(meet(regions("BE23"), regions("71072"))).isFalse();
        assertThat(meet(regions("BE23"), sectors("C10"))).isTrue();
        assertThat(meet(TestAudience.EVERYONE, regions("71072"))).isTrue();
        assertThat(meet(people(Set.of("1-4"), Set.of("hr")), people(Set.of("1-4"), Set.of("worker"))))
                .isFalse();
        assertThat(meet(people(Set.of("1-4"), Set.of("hr")), people(Set.of("5-9"), Set.of("hr"))))
                .isFalse();
        assertThat(meet(people(Set.of("1-4"), Set.of("hr")), people(Set.of(), Set.of("hr", "worker"))))
                .isTrue();
    }

    @Test
    void draftsAndCancelledCampaignsDoNotCount() {
        for (String status : Set.of("proposed", "confirmed", "running", "completed", "evaluated")) {
            assertThat(conflicts(calendar(first(), same().status(status))))
                    .as(status)
                    .hasSize(1);
        }
        for (String status : Set.of("draft", "cancelled")) {
            assertThat(conflicts(calendar(first(), same().status(status))))
                    .as(status)
                    .isEmpty();
        }
    }

    @Test
    void policiesChangeNumbersAndSeveritiesAndTurnRulesOff() {
        Calendar twoDays = calendar(first(), voka("2027-03-13", "2027-03-19").aspects(Set.of("ergonomie")));
        TestPolicies policies = TestPolicies.defaults().withSeverity("missedSynergy", "warning");
        assertThat(conflicts(twoDays.withPolicies(policies.withDays("missedSynergy", 2)), "missedSynergy"))
                .containsExactly("missedSynergy warning 1,2 - 2027-03-11..2027-03-12");
        assertThat(conflicts(twoDays.withPolicies(policies.withDays("missedSynergy", 1)), "missedSynergy"))
                .isEmpty();
        assertThat(conflicts(twoDays.withPolicies(policies.withEnabled("missedSynergy", false)), "missedSynergy"))
                .isEmpty();
    }

    private static CampaignBuilder first() {
        return campaign(1, "2027-03-01", "2027-03-10");
    }

    private static CampaignBuilder same() {
        return voka("2027-03-01", "2027-03-10");
    }

    private static CampaignBuilder voka(String start, String end) {
        return campaign(2, start, end).lead("voka");
    }

    private static TestAudience people(Set<String> sizes, Set<String> roles) {
        return new TestAudience(Set.of(), sizes, Set.of(), roles);
    }

    private static boolean meet(TestAudience one, TestAudience other) {
        boolean there = !conflicts(calendar(first().audience(one), same().audience(other)))
                .isEmpty();
        boolean back = !conflicts(calendar(first().audience(other), same().audience(one)))
                .isEmpty();
        assertThat(there).isEqualTo(back);
        return there;
    }
}
