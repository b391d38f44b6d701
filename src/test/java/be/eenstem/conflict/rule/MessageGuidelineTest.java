package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageGuidelineTest {

    private final Sketch calendar = Sketch.of(new MessageGuideline())
            .words("containerTerms", "werkbaar werk", "werkbaarheid")
            .words("negativeTerms", "boete", "gevaarlijk", "à risque")
            .aspect("werk-privebalans", "Werk en leven in balans", "Équilibre de vie")
            .aspect("inclusie", "Inclusieve werkvloer");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krijg geen boete",
                "BOETE? Niet nodig!",
                "Gevaarlijk werk",
                "Te gevaarlijk, werk en leven in balans",
                "Un travail A RISQUE ?",
                "Werkbaar werk voor iedereen",
                "Werkbaar-werk",
                "Naar meer wérkbaarheid",
                "Werkbaar werk: inclusieve werkvloer"
            })
    void negativeTermsAndBareContainerTermsAreAdvisedAgainst(String title) {
        assertThat(calendar.with(by("unizo").on("werk-privebalans").titled(title)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boetes",
                "Boeteling",
                "Ongevaarlijk",
                "Risque à prendre",
                "Werkbaar en werk",
                "Werkbaar",
                "…",
                "Werkbaar werk: werk en leven in balans",
                "Werkbaarheid is EQUILIBRE DE VIE",
                "Werkbaar werk, dat is werk-privébalans",
                "Werkbaar werk is werk privebalans"
            })
    void wordsArePlainAndAnAspectMakesItConcrete(String title) {
        assertThat(calendar.with(by("unizo").on("werk-privebalans").titled(title)))
                .isEmpty();
    }

    @Test
    void anyOfItsOwnAspectsWillDo() {
        FootprintSketch campaign = by("unizo").titled("Werkbaar werk: inclusie");
        assertThat(calendar.with(campaign.on("werk-privebalans", "inclusie"))).isEmpty();
        assertThat(calendar.with(campaign.on("nobody-knows"))).hasSize(1);
    }

    @Test
    void itIsAboutTheWholeCampaign() {
        FootprintSketch campaign = by("unizo").titled("Boete").during("2027-05-03", "2027-05-28");
        assertThat(calendar.with(campaign))
                .extracting(Finding::days)
                .containsExactly(campaign.print().period());
    }

    @Test
    void thePolicySaysWhichWords() {
        FootprintSketch campaign = by("unizo").titled("Stress de baas");
        assertThat(calendar.words("negativeTerms", "stress").with(campaign)).hasSize(1);
        assertThat(calendar.words("negativeTerms").with(campaign)).isEmpty();
        assertThat(calendar.words("containerTerms").with(by("unizo").titled("Werkbaar werk")))
                .isEmpty();
        assertThat(calendar.words("negativeTerms", "stress").off().with(campaign))
                .isEmpty();
    }
}
