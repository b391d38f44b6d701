package be.eenstem.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.caldav.AnswerMemory.Room;
import be.eenstem.caldav.DavResource.Kind;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

class AnswerMemoryTest {

    private static final int HALF = AnswerMemory.LONGEST;

    private final AnswerMemory memory = new AnswerMemory(new MemorySize(BigInteger.valueOf(2L * HALF)));

    @Test
    void nobodyTakesMoreThanHalfAndAllNoMoreThanThereIs() {
        DavAnswer first = memory.make("a", room -> answer(room, HALF - 10));
        assertThatThrownBy(() -> memory.make("a", room -> answer(room, 11))).satisfies(AnswerMemoryTest::asksToRetry);
        DavAnswer second = memory.make("b", room -> answer(room, HALF));
        assertThat(memory.taken()).isEqualTo(2 * HALF - 10);
        assertThatThrownBy(() -> memory.make("c", room -> answer(room, 11))).satisfies(AnswerMemoryTest::asksToRetry);
        first.sent().run();
        first.sent().run();
        assertThat(memory.taken()).isEqualTo(HALF);
        memory.make("c", room -> answer(room, 11)).sent().run();
        second.sent().run();
        assertThat(memory.taken()).isZero();
    }

    @Test
    void aFewLongNamesMakeNoEndlessAnswer() {
        List<QName> names = names("x".repeat(HALF / 19));
        assertThatThrownBy(() -> memory.make("a", room -> told(room, names, 1))).isInstanceOf(DavException.class);
        assertThat(memory.taken()).as("what fails gives back").isZero();
        DavAnswer shorter = memory.make("a", room -> told(room, names("x".repeat(HALF / 40)), 1));
        assertThat(memory.taken()).isEqualTo(shorter.body().length()).isGreaterThan(HALF / 3);
    }

    @Test
    void ofThousandsOfEventsNotEachNameOfNothingIsTold() {
        DavAnswer answer = memory.make("a", room -> told(room, names("y".repeat(100)), 3000));
        String text = answer.body().toString(StandardCharsets.UTF_8);
        assertThat(text).contains("<n0 xmlns", "<n19 xmlns").doesNotContain("<n20 xmlns");
    }

    private static DavAnswer answer(Room room, int bytes) {
        room.take(bytes);
        return DavAnswer.empty(200, Map.of());
    }

    private static DavAnswer told(Room room, List<QName> names, int events) {
        Multistatus answer = new Multistatus(new DavProperties(null), new AskedProperties(names, false, false), room);
        for (int number = 0; number < events; number++) {
            answer.add(new DavResource(Kind.EVENT, "/" + new UUID(0, number), null, "\"1\"", null));
        }
        return answer.answer();
    }

    private static List<QName> names(String space) {
        return IntStream.range(0, 100)
                .mapToObj(number -> new QName(space, "n" + number))
                .toList();
    }

    private static void asksToRetry(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.SERVICE_UNAVAILABLE));
    }
}
