package be.eenstem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    private final Shares shares = new Shares(10, 6);

    @Test
    void nobodyTakesMoreThanAShare() {
        assertThat(shares.take("a", 4)).isTrue();
        assertThat(shares.take("a", 3)).isFalse();
        assertThat(shares.take("a", 2)).isTrue();
    }

    @Test
    void allTogetherTakeNoMoreThanThereIs() {
        assertThat(shares.take("a", 6)).isTrue();
        assertThat(shares.take("b", 5)).isFalse();
        assertThat(shares.take("b", 4)).isTrue();
        assertThat(shares.take("c", 1)).isFalse();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        shares.take("a", 6);
        shares.giveBack("a", 6);
        assertThat(shares.taken()).isZero();
        assertThat(shares.take("a", 6)).isTrue();
    }
}
