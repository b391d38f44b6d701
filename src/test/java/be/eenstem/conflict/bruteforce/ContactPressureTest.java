package be.eenstem.conflict.bruteforce;

import static be.eenstem.conflict.bruteforce.Examples.calendar;
import static be.eenstem.conflict.bruteforce.Examples.campaign;
import static be.eenstem.conflict.bruteforce.Examples.conflicts;
import static be.eenstem.conflict.bruteforce.Examples.id;
import static be.eenstem.conflict.bruteforce.Examples.regions;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** Contact pressure by the brute force against examples worked out by hand; windows of 7 days. */
class ContactPressureTest {

    @Test
    void aWindowIsOverWhenTheLoadOfTheCampaignsThatStartInItIsAboveTheThreshold() {
        Calendar three = calendar(starting(1, "2027-03-01"), starting(2, "2027-03-03"), starting(3, "2027-03-05"));
        assertThat(pressure(three, 2)).containsExactly("contactPressure warning 1,2,3 9 2027-02-27..2027-03-07");
        assertThat(pressure(three, 3)).isEmpty();
    }

    @Test
    void campaignsThatStartMoreThanAWindowFromEachOtherDoNotAddUp() {
        assertThat(pressure(calendar(starting(1, "2027-03-02").weight(2), starting(2, "2027-03-08")), 2))
                .containsExactly("contactPressure warning 1,2 9 2027-03-02..2027-03-08");
        assertThat(pressure(calendar(starting(1, "2027-03-01").weight(2), starting(2, "2027-03-08")), 2))
                .isEmpty();
    }

    @Test
    void windowsThatTouchAreOneConflictAndThoseADayApartAreTwo() {
        CampaignBuilder heavy = starting(1, "2027-03-01").weight(3);
        assertThat(pressure(calendar(heavy, starting(2, "2027-03-14").weight(3)), 2))
                .containsExactly("contactPressure warning 1,2 9 2027-02-23..2027-03-20");
        assertThat(pressure(calendar(heavy, starting(2, "2027-03-15").weight(3)), 2))
                .containsExactly(
                        "contactPressure warning 1 9 2027-02-23..2027-03-07",
                        "contactPressure warning 2 9 2027-03-09..2027-03-21");
    }

    @Test
    void aCampaignOnADayOfAnOverWindowTakesPartHoweverLightItIs() {
        assertThat(pressure(calendar(starting(1, "2027-03-01").weight(3), starting(2, "2027-02-24")), 2))
                .containsExactly("contactPressure warning 1,2 9 2027-02-23..2027-03-07");
        assertThat(pressure(calendar(starting(1, "2027-03-01").weight(3), starting(2, "2027-02-22")), 2))
                .containsExactly("contactPressure warning 1 9 2027-02-23..2027-03-07");
    }

    @Test
    void anUmbrellaCountsOnceWithItsLargestWeight() {
        CampaignBuilder large = starting(1, "2027-03-01").weight(3).umbrella("samen-leren");
        CampaignBuilder small = starting(2, "2027-03-03").weight(2).umbrella("samen-leren");
        CampaignBuilder alone = starting(3, "2027-03-03");
        assertThat(pressure(calendar(large, small, alone.weight(1)), 4)).isEmpty();
        assertThat(pressure(calendar(large, small, alone.weight(2)), 4))
                .containsExactly("contactPressure warning 1,2,3 9 2027-02-25..2027-03-07");
        assertThat(pressure(calendar(large, small.umbrella("veilig-thuis"), alone.weight(1)), 4))
                .containsExactly("contactPressure warning 1,2,3 9 2027-02-25..2027-03-07");
    }

    @Test
    void anUmbrellaCountsAgainInAWindowThatHoldsAnotherOfItsCampaigns() {
        CampaignBuilder one = starting(1, "2027-03-01").weight(3).umbrella("samen-leren");
        CampaignBuilder other = starting(2, "2027-03-09").weight(3).umbrella("samen-leren");
        CampaignBuilder alone = starting(3, "2027-03-05").weight(3);
        assertThat(pressure(calendar(one, other, alone), 5))
                .containsExactly("contactPressure warning 1,2,3 9 2027-02-27..2027-03-11");
        assertThat(pressure(calendar(one, other, alone), 6)).isEmpty();
    }

    @Test
    void exemptDraftAndCancelledCampaignsNeitherWeighNorTakePart() {
        CampaignBuilder heavy = starting(1, "2027-03-01").weight(3);
        assertThat(pressure(calendar(heavy, starting(2, "2027-03-02").exempt(true)), 3))
                .isEmpty();
        assertThat(pressure(calendar(heavy, starting(2, "2027-03-02").status("draft")), 3))
                .isEmpty();
        assertThat(pressure(calendar(heavy, starting(2, "2027-03-02").status("cancelled")), 2))
                .containsExactly("contactPressure warning 1 9 2027-02-23..2027-03-07");
        assertThat(pressure(calendar(heavy, starting(2, "2027-03-02").exempt(true)), 2))
                .containsExactly("contactPressure warning 1 9 2027-02-23..2027-03-07");
    }

    @Test
    void onlyCampaignsForTheSegmentCount() {
        Calendar two = calendar(
                starting(1, "2027-03-01").weight(3).audience(regions("71072")),
                starting(2, "2027-03-02").weight(3).audience(regions("BE25")));
        PlannedPressure limburg = new PlannedPressure(id(9), regions("BE22"), 7, 2, "info", true);
        assertThat(conflicts(two.withPressures(List.of(limburg)), "contactPressure"))
                .containsExactly("contactPressure info 1 9 2027-02-23..2027-03-07");
    }

    @Test
    void policiesThatAreOffFindNothing() {
        Calendar one = calendar(starting(1, "2027-03-01").weight(3));
        PlannedPressure off = new PlannedPressure(id(9), TestAudience.EVERYONE, 7, 2, "warning", false);
        assertThat(conflicts(one.withPressures(List.of(off)), "contactPressure"))
                .isEmpty();
        TestPolicies none = TestPolicies.defaults().withEnabled("contactPressure", false);
        assertThat(pressure(one, 2)).hasSize(1);
        assertThat(pressure(one.withPolicies(none), 2)).isEmpty();
    }

    private static CampaignBuilder starting(int number, String start) {
        return campaign(number, start, "2027-04-30");
    }

    private static SortedSet<String> pressure(Calendar calendar, int threshold) {
        PlannedPressure everyone = new PlannedPressure(id(9), TestAudience.EVERYONE, 7, threshold, "warning", true);
        return conflicts(calendar.withPressures(List.of(everyone)), "contactPressure");
    }
}
