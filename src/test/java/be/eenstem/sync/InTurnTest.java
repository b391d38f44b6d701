package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final InTurn turns = new InTurn(threads::add, 2);

    @Test
    void whoBringsALotWaitsForItselfOnly() {
        bring("a", "a1");
        bring("a", "a2");
        bring("a", "a3");
        bring("b", "b1");
        assertThat(threads).hasSize(2);
        workAll();
        assertThat(done).containsExactly("a1", "b1", "a2", "a3");
        bring("a", "a4");
        workAll();
        assertThat(done).endsWith("a4");
    }

    @Test
    void whatWouldWaitTooLongIsRefused() {
        bring("a", "a1");
        bring("a", "a2");
        bring("a", "a3");
        assertThatThrownBy(() -> bring("a", "a4"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        workAll();
        assertThat(done).containsExactly("a1", "a2", "a3");
    }

    @Test
    void whatFailsHoldsNobodyUp() {
        turns.of("a").execute(() -> {
            throw new AssertionError("fails");
        });
        bring("a", "a2");
        assertThatThrownBy(threads.remove()::run).isInstanceOf(AssertionError.class);
        workAll();
        assertThat(done).containsExactly("a2");
    }

    private void bring(String who, String what) {
        turns.of(who).execute(() -> done.add(what));
    }

    private void workAll() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }
}
