package be.eenstem.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.MailServer;
import be.eenstem.ScriptedSmtp;
import be.eenstem.platform.mail.Outcome.Result;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a mail server does, each letter gets its outcome, and one that makes trouble holds up no other. */
@QuarkusTest
@TestProfile(MailServer.Profile.class)
class MailTroubleTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    Postman postman;

    private int port;
    private ScriptedSmtp server;

    @BeforeEach
    void makeTrouble() throws IOException {
        port = MailServer.down();
        server = new ScriptedSmtp(port);
        leaveOldLines();
    }

    /** Lines to the server that was there before are noticed to be broken when they are used, one at a time. */
    private void leaveOldLines() {
        boolean answered = false;
        for (int attempt = 0; attempt < 20 && !answered; attempt++) {
            answered = send("anybody@a.example").get("anybody@a.example").result() == Result.ACCEPTED;
        }
        server.forget();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        MailServer.up(port);
    }

    @Test
    void tellsWhatMayBeTriedAgainFromWhatNeverWill() {
        Map<String, Outcome> outcomes =
                send("anybody@a.example", "nobody@a.example", "later@a.example", "policy@a.example", "not an address");
        assertThat(outcomes.get("anybody@a.example").result()).isEqualTo(Result.ACCEPTED);
        assertThat(outcomes.get("nobody@a.example").result()).isEqualTo(Result.NEVER);
        assertThat(outcomes.get("nobody@a.example").problem()).contains("550");
        assertThat(outcomes.get("later@a.example").result()).isEqualTo(Result.LATER);
        assertThat(outcomes.get("policy@a.example").result()).isEqualTo(Result.LATER);
        assertThat(outcomes.get("not an address").result()).isEqualTo(Result.NEVER);
    }

    @Test
    void aLineThatBreaksAfterTheMessageIsTriedAgain() {
        assertThat(send("drop@a.example").get("drop@a.example").result()).isEqualTo(Result.LATER);
        assertThat(send("drop@a.example").get("drop@a.example").result()).isEqualTo(Result.ACCEPTED);
        assertThat(server.accepted()).containsExactly("drop@a.example", "drop@a.example");
    }

    @Test
    void moreThatHangThanThereAreLinesHoldUpNobodyForLong() {
        String[] hanging =
                IntStream.range(0, 12).mapToObj(n -> "hang" + n + "@a.example").toArray(String[]::new);
        assertThat(send(hanging).values())
                .allMatch(outcome -> outcome.result() == Result.LATER)
                .allMatch(outcome -> outcome.problem().contains("No answer"));
        assertThat(send("anybody@a.example").get("anybody@a.example").result()).isEqualTo(Result.ACCEPTED);
    }

    @Test
    void beginsNothingThatTheTimeIsTooShortFor() {
        List<Outcome> outcomes = new ArrayList<>();
        postman.send(List.of(letter("anybody@a.example")), Duration.ofSeconds(1), outcomes::addAll);
        assertThat(outcomes).isEmpty();
        assertThat(server.accepted()).isEmpty();
    }

    private Map<String, Outcome> send(String... addresses) {
        Map<UUID, String> to = new java.util.HashMap<>();
        List<Letter> letters = new ArrayList<>();
        for (String address : addresses) {
            Letter letter = letter(address);
            to.put(letter.id(), address);
            letters.add(letter);
        }
        List<Outcome> outcomes = new ArrayList<>();
        postman.send(letters, A_MINUTE, outcomes::addAll);
        return outcomes.stream().collect(Collectors.toMap(outcome -> to.get(outcome.id()), outcome -> outcome));
    }

    private static Letter letter(String to) {
        return new Letter(
                UUID.randomUUID(),
                to,
                "Dag",
                "Dag",
                "<p>Dag</p>",
                false,
                URI.create("https://a.example/v1/unsubscriptions/x"),
                null);
    }
}
