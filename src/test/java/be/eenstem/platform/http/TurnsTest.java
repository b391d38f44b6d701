package be.eenstem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.platform.http.Turns.Turn;
import be.eenstem.platform.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Of 10 connections 6 are for changes; each may have 3 requests under way, 2 of them changes. */
class TurnsTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Turns turns = new Turns(3, 2, 10, PATIENCE);

    @Test
    void whoHasTooMuchUnderWayIsToldToWait() {
        List<Turn> own = List.of(turns.toRead("a"), turns.toRead("a"), turns.toChange("a"));
        refuses(429, () -> turns.toRead("a"));
        refuses(429, () -> turns.toChange("a"));
        turns.toRead("b").end();
        own.get(0).end();
        turns.toRead("a").end();
    }

    @Test
    void changesOfOneWaitForEachOther() throws Exception {
        Turn first = turns.toChange("a");
        turns.toChange("a");
        CompletableFuture<Turn> third = CompletableFuture.supplyAsync(() -> turns.toChange("a"));
        turns.toChange("b").end();
        first.end();
        third.get(5, TimeUnit.SECONDS).end();
    }

    @Test
    void aTurnThatDoesNotComeIsNotWaitedForLong() {
        turns.toChange("a");
        turns.toChange("a");
        refuses(503, () -> turns.toChange("a"));
        turns.toRead("a").end();
    }

    @Test
    void changesOfAllLeaveSomeConnectionsToReaders() {
        List<Turn> all = new ArrayList<>();
        for (String who : List.of("a", "b", "c")) {
            all.add(turns.toChange(who));
            all.add(turns.toChange(who));
        }
        refuses(503, () -> turns.toChange("d"));
        turns.toRead("d").end();
        all.get(0).end();
        turns.toChange("d").end();
    }

    @Test
    void nothingIsKeptOfWhoIsDone() {
        Turn read = turns.toRead("a");
        Turn change = turns.toChange("a");
        turns.toChange("a").end();
        read.end();
        assertThat(turns.size()).isOne();
        change.end();
        assertThat(turns.size()).isZero();
    }

    private static void refuses(int status, Runnable asking) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type().status()).isEqualTo(status));
    }
}
