package be.eenstem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlidingMinuteTest {

    private static final int LIMIT = 5;

    private final SlidingMinute minute = new SlidingMinute();

    @Test
    void oneTooManyIsRefusedUntilTheFirstIsAMinuteAgo() {
        for (int use = 0; use < LIMIT; use++) {
            assertThat(minute.take(LIMIT, 1000 + use)).isTrue();
        }
        assertThat(minute.take(LIMIT, 1010)).isFalse();
        assertThat(minute.secondsToWait(LIMIT, 1010)).isEqualTo(51);
        assertThat(minute.take(LIMIT, 1060)).isFalse();
        assertThat(minute.take(LIMIT, 1061)).isTrue();
        assertThat(minute.take(LIMIT, 1061)).isFalse();
        assertThat(minute.secondsToWait(LIMIT, 1061)).isEqualTo(1);
    }

    @Test
    void nothingIsWaitedForWhereThereIsRoom() {
        assertThat(minute.secondsToWait(LIMIT, 7)).isZero();
        minute.add(7);
        assertThat(minute.secondsToWait(LIMIT, 7)).isZero();
    }

    @Test
    void aLongSilenceForgetsAll() {
        for (int use = 0; use < LIMIT; use++) {
            minute.add(Long.MAX_VALUE / 2);
        }
        assertThat(minute.take(LIMIT, Long.MAX_VALUE - 1)).isTrue();
    }

    @Test
    void noMinuteEverHasMoreThanTheLimit() {
        Random random = new Random(4);
        List<Long> taken = new ArrayList<>();
        long now = -500;
        for (int tries = 0; tries < 5000; tries++) {
            now += random.nextInt(10) == 0 ? random.nextInt(90) : random.nextInt(2);
            long wait = minute.secondsToWait(LIMIT, now);
            if (minute.take(LIMIT, now)) {
                assertThat(wait).isZero();
                taken.add(now);
            } else {
                assertThat(wait).isBetween(1L, 61L);
            }
        }
        for (int first = 0; first + LIMIT < taken.size(); first++) {
            assertThat(taken.get(first + LIMIT) - taken.get(first)).isGreaterThan(60);
        }
    }
}
