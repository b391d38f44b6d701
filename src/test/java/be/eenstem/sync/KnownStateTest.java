package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownStateTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 5);
    private static final Caller STRANGER = new Caller("partner-unizo", "Unizo", Set.of(Roles.PARTNER), "unizo");
    private static final Caller LEAD = new Caller("partner-voka", "Voka", Set.of(Roles.PARTNER), "voka");

    @Test
    void anEmbargoThatEndsShowsFromItsDayOn() {
        assertThat(isSeen(null, STRANGER, UNTIL.minusDays(1))).isFalse();
        assertThat(isSeen(null, STRANGER, UNTIL)).isTrue();
    }

    @Test
    void anEmbargoThatBecameAnotherBeforeItsDayNeverEnded() {
        LocalDate before = UNTIL.minusDays(1);
        assertThat(isSeen(before, STRANGER, before)).isFalse();
        assertThat(isSeen(before, STRANGER, UNTIL)).isFalse();
        assertThat(isSeen(before, STRANGER, UNTIL.plusYears(1))).isFalse();
        assertThat(isSeen(before, LEAD, UNTIL)).isTrue();
    }

    @Test
    void anEmbargoThatBecameAnotherOnItsDayHadEnded() {
        assertThat(isSeen(UNTIL, STRANGER, UNTIL.plusDays(9))).isTrue();
        assertThat(isSeen(UNTIL, STRANGER, UNTIL.minusDays(1)))
                .as("by a clock that is behind")
                .isFalse();
    }

    private static boolean isSeen(LocalDate lastDay, Caller reader, LocalDate today) {
        return new KnownState("proposed", "embargoed", UNTIL, "voka", Set.of(), lastDay)
                .isSeenBy(new CampaignVisibility(reader, today));
    }
}
