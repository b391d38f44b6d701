package be.eenstem.conflict.bruteforce;

import static be.eenstem.conflict.bruteforce.Examples.calendar;
import static be.eenstem.conflict.bruteforce.Examples.campaign;
import static be.eenstem.conflict.bruteforce.Examples.conflicts;
import static be.eenstem.conflict.bruteforce.Examples.day;
import static be.eenstem.conflict.bruteforce.Examples.id;
import static be.eenstem.conflict.bruteforce.Examples.regions;
import static be.eenstem.conflict.bruteforce.Examples.sectors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the brute force that are about one campaign, focus entry or fixture, against examples worked out by hand. */
class AllConflictsTest {

    @Test
    void aBlackoutConcernsLeadsOfItsKindOnItsDays() {
        Calendar two = calendar(
                        campaign(1, "2027-03-01", "2027-03-10").lead("vdab"),
                        campaign(2, "2027-05-03", "2027-05-10").lead("unizo"))
                .withBlackouts(List.of(
                        new PlannedBlackout(
                                id(7), day("2027-03-10"), day("2027-05-02"), Set.of("government"), "blocking"),
                        new PlannedBlackout(
                                id(8),
                                day("2027-03-11"),
                                day("2027-05-03"),
                                Set.of("government", "intermediary"),
                                "warning")));
        assertThat(conflicts(two))
                .containsExactly(
                        "blackout blocking 1 7 2027-03-10..2027-03-10", "blackout warning 2 8 2027-05-03..2027-05-03");
        assertThat(conflicts(two.withPolicies(TestPolicies.defaults().withEnabled("blackout", false))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-06", "2027-03-07", "2027-01-01", "2027-03-29", "2028-05-01", "2027-05-06", "2027-05-17",
                "2028-07-11", "2028-07-21", "2028-08-15", "2028-11-01", "2027-11-11", "2028-12-25", "2028-04-17"
            })
    void aLaunchOnAWeekendOrHolidayIsOne(String start) {
        assertThat(conflicts(calendar(campaign(1, start, "2028-12-31"))))
                .containsExactly("holidayLaunch info 1 - %s..%s".formatted(start, start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-05",
                "2027-03-08",
                "2027-03-26",
                "2027-03-30",
                "2027-05-07",
                "2027-05-18",
                "2028-07-12",
                "2028-11-02",
                "2028-11-15",
                "2028-12-26"
            })
    void aLaunchOnAnotherDayIsNone(String start) {
        assertThat(conflicts(calendar(campaign(1, start, "2028-12-31")))).isEmpty();
    }

    @Test
    void aCampaignIsOffFocusWhenOnlyOtherAspectsApplyToIt() {
        CampaignBuilder one = campaign(1, "2027-03-01", "2027-03-10").audience(sectors("F43"));
        PlannedFocus other = focus(7, "werkdruk", "F", "2027-03-10", "2027-04-30");
        assertThat(conflicts(calendar(one).withFocus(List.of(other))))
                .containsExactly("offFocus info 1 - 2027-03-01..2027-03-10");
        PlannedFocus same = focus(8, "ergonomie", null, "2027-03-10", "2027-04-30");
        assertThat(conflicts(calendar(one).withFocus(List.of(other, same)))).isEmpty();
        PlannedFocus later = focus(8, "ergonomie", null, "2027-03-11", "2027-04-30");
        assertThat(conflicts(calendar(one).withFocus(List.of(other, later)))).hasSize(1);
        PlannedFocus elsewhere = focus(8, "ergonomie", "I", "2027-03-10", "2027-04-30");
        assertThat(conflicts(calendar(one).withFocus(List.of(other, elsewhere))))
                .hasSize(1);
    }

    @Test
    void aCampaignToWhichNoEntryAppliesIsNotOffFocus() {
        PlannedFocus food = focus(7, "werkdruk", "C10", "2027-03-01", "2027-04-30");
        PlannedFocus later = focus(8, "werkdruk", null, "2027-03-11", "2027-04-30");
        CampaignBuilder one = campaign(1, "2027-03-01", "2027-03-10");
        assertThat(conflicts(calendar(one.audience(sectors("C11"))).withFocus(List.of(food, later))))
                .isEmpty();
        assertThat(conflicts(calendar(one.audience(sectors("C"))).withFocus(List.of(food, later))))
                .hasSize(1);
        assertThat(conflicts(calendar(one.audience(TestAudience.EVERYONE)).withFocus(List.of(food, later))))
                .hasSize(1);
    }

    @Test
    void aRunOf90DaysWithoutACampaignIsAFocusGapAndOneOf89IsNot() {
        List<PlannedFocus> halfYear = List.of(focus(7, "ergonomie", null, "2027-01-01", "2027-06-30"));
        assertThat(conflicts(calendar(campaign(1, "2027-04-01", "2027-04-02")).withFocus(halfYear)))
                .containsExactly("focusGap info - 7 2027-01-01..2027-03-31");
        assertThat(conflicts(calendar(campaign(1, "2027-03-31", "2027-04-01")).withFocus(halfYear)))
                .containsExactly("focusGap info - 7 2027-04-02..2027-06-30");
        assertThat(conflicts(calendar(campaign(1, "2027-03-31", "2027-04-02")).withFocus(halfYear)))
                .isEmpty();
    }

    @Test
    void aFocusGapIsToldForEachRun() {
        List<PlannedFocus> year = List.of(focus(7, "ergonomie", null, "2027-01-01", "2027-12-31"));
        assertThat(conflicts(calendar(campaign(1, "2027-06-01", "2027-06-01")).withFocus(year)))
                .containsExactly(
                        "focusGap info - 7 2027-01-01..2027-05-31", "focusGap info - 7 2027-06-02..2027-12-31");
        assertThat(conflicts(calendar(campaign(1, "2026-12-01", "2028-01-31")).withFocus(year)))
                .isEmpty();
    }

    @Test
    void onlyACountingCampaignOnTheAspectForTheSectorClosesAFocusGap() {
        List<PlannedFocus> spring = List.of(focus(7, "ergonomie", "F", "2027-03-01", "2027-05-29"));
        CampaignBuilder one = campaign(1, "2027-03-01", "2027-05-31");
        assertThat(gaps(one.audience(sectors("F43")), spring)).isZero();
        assertThat(gaps(one.audience(sectors("I")), spring)).isOne();
        assertThat(gaps(one.audience(TestAudience.EVERYONE).aspects(Set.of("werkdruk")), spring))
                .isOne();
        assertThat(gaps(one.aspects(Set.of("werkdruk", "ergonomie")), spring)).isZero();
        assertThat(gaps(one.status("draft"), spring)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-15", "2027-05-10", "2027-05-11", "2027-05-28"})
    void enforcementIsCoupledToACampaignThatStartsUpTo56DaysBeforeOrOverlapsIt(String start) {
        assertThat(uncoupled(campaign(1, start, start), action("enforcement", "ergonomie")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-14", "2027-05-29"})
    void enforcementIsNotCoupledToACampaignBeforeOrAfterThat(String start) {
        assertThat(uncoupled(campaign(1, start, start), action("enforcement", "ergonomie")))
                .isOne();
        assertThat(uncoupled(campaign(1, "2027-03-14", "2027-05-10"), action("enforcement", "ergonomie")))
                .isZero();
    }

    @Test
    void enforcementIsToldOverItsOwnDays() {
        Calendar alone = calendar().withFixtures(List.of(action("enforcement", "ergonomie")));
        assertThat(conflicts(alone)).containsExactly("uncoupledEnforcement info - 6 2027-05-10..2027-05-28");
    }

    @Test
    void enforcementIsCoupledByAspectAndAudience() {
        CampaignBuilder one = campaign(1, "2027-05-10", "2027-05-12");
        assertThat(uncoupled(one.audience(sectors("F43")), action("enforcement", "ergonomie")))
                .isZero();
        assertThat(uncoupled(one.audience(sectors("I")), action("enforcement", "ergonomie")))
                .isOne();
        assertThat(uncoupled(one.audience(regions("BE1")), action("enforcement", "ergonomie")))
                .isOne();
        assertThat(uncoupled(one.audience(regions("71072")), action("enforcement", "werkdruk")))
                .isOne();
        assertThat(uncoupled(one, action("enforcement", "werkdruk", "ergonomie")))
                .isZero();
        assertThat(uncoupled(one.status("cancelled"), action("enforcement", "ergonomie")))
                .isOne();
    }

    @Test
    void otherFixturesAndEnforcementOfNoAspectNeedNoCampaign() {
        CampaignBuilder elsewhere = campaign(1, "2028-05-10", "2028-05-12");
        assertThat(uncoupled(elsewhere, action("event", "ergonomie"))).isZero();
        assertThat(uncoupled(elsewhere, action("enforcement"))).isZero();
    }

    @Test
    void aLeadTimeOf89DaysIsShortAndOneOf90IsNot() {
        CampaignBuilder one = campaign(1, "2027-04-01", "2027-04-02");
        assertThat(conflicts(calendar(one.proposedOn(day("2027-01-02")))))
                .containsExactly("shortLeadTime warning 1 - 2027-04-01..2027-04-02");
        assertThat(conflicts(calendar(one.proposedOn(day("2027-01-01"))))).isEmpty();
        assertThat(conflicts(calendar(one.proposedOn(day("2027-05-01"))))).hasSize(1);
        assertThat(conflicts(calendar(one.proposedOn(day("2027-01-02")).status("draft"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VERPLÍCHT bijscholen",
                "Ergonomie: verpli\u0301cht!",
                "Geen boete",
                "Werkbaar werk in de bouw",
                "Werk werkbaar, werk gezond",
                "werkbaarheid: ergonomies",
                "WERKBAARHEIDSCHEQUE en werkdruk"
            })
    void aTitleWithANegativeTermOrWithAContainerTermAloneGoesAgainstTheGuideline(String title) {
        assertThat(conflicts(calendar(campaign(1, "2027-03-01", "2027-03-10").title(title))))
                .containsExactly("messageGuideline warning 1 - 2027-03-01..2027-03-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verplichte pauze",
                "Boete2028",
                "Werkbaarheidscheques",
                "Werkbaar licht werk",
                "Werkbaarheid: Ergonomie",
                "Werkbaar werk, ergonomisch werken",
                "Werkbaarheid (Travail-Ergonomíque)",
                "ERGONOMICS in werkbaar werk"
            })
    void aTitleWithoutTermsOrThatNamesAnAspectBesideAContainerTermDoesNot(String title) {
        assertThat(conflicts(calendar(campaign(1, "2027-03-01", "2027-03-10").title(title))))
                .isEmpty();
    }

    @Test
    void theCodeOfAnAspectIsReadWithSpacesAndOneOfSeveralAspectsIsEnough() {
        CampaignBuilder one = campaign(1, "2027-03-01", "2027-03-10").title("Werkbaar werk: veilig en gezond");
        assertThat(conflicts(calendar(one.aspects(Set.of("veilig-en-gezond", "werkdruk")))))
                .isEmpty();
        assertThat(conflicts(calendar(one.aspects(Set.of("werkdruk"))))).hasSize(1);
    }

    @Test
    void easterIsRight() {
        for (String easter : List.of(
                "1954-04-18",
                "1981-04-19",
                "2008-03-23",
                "2019-04-21",
                "2024-03-31",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19")) {
            assertThat(PublicHolidays.easter(day(easter).getYear())).isEqualTo(day(easter));
        }
    }

    private static PlannedFocus focus(int number, String aspect, String sector, String start, String end) {
        return new PlannedFocus(id(number), aspect, sector, day(start), day(end));
    }

    private static PlannedEnforcement action(String kind, String... aspects) {
        TestAudience building = new TestAudience(Set.of("F"), Set.of(), Set.of("BE2"), Set.of());
        return new PlannedEnforcement(id(6), kind, day("2027-05-10"), day("2027-05-28"), Set.of(aspects), building);
    }

    private static int gaps(CampaignBuilder campaign, List<PlannedFocus> focus) {
        return conflicts(calendar(campaign).withFocus(focus), "focusGap").size();
    }

    private static int uncoupled(CampaignBuilder campaign, PlannedEnforcement fixture) {
        return conflicts(calendar(campaign).withFixtures(List.of(fixture)), "uncoupledEnforcement")
                .size();
    }
}
