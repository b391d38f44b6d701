package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Random random = new Random(16);
    private final Seal seal = new Seal(bytes(32));

    @Test
    void opensWhatItClosedAndTheSameIsClosedTheSameWay() {
        for (int length = 0; length < 200; length++) {
            byte[] content = bytes(length);
            String closed = seal.close(content);
            assertThat(closed).matches("[A-Za-z0-9_-]+").isEqualTo(seal.close(content));
            if (length > 0) {
                assertThat(seal.open(closed)).hasValue(content);
            }
        }
    }

    @Test
    void opensNothingElse() {
        String closed = seal.close(bytes(81));
        for (int place = 0; place < closed.length(); place++) {
            char other = closed.charAt(place) == 'A' ? 'B' : 'A';
            String altered = closed.substring(0, place) + other + closed.substring(place + 1);
            // Of the last character some bits stand for nothing.
            if (place < closed.length() - 1) {
                assertThat(seal.open(altered)).as("at %d", place).isEmpty();
            }
        }
        assertThat(new Seal(bytes(32)).open(closed)).isEmpty();
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open("é")).isEmpty();
        assertThat(seal.open(closed.substring(0, 20))).isEmpty();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
