package be.eenstem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Signatures are those of Standard Webhooks. */
class SecretTest {

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void signsAsThePublishedExample() {
        Secret secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isLongAndNeverTheSame() {
        Set<String> secrets = Stream.generate(() -> Secret.random().text())
                .limit(100)
                .peek(text -> assertThat(text).startsWith("whsec_"))
                .peek(text -> assertThat(Base64.getDecoder().decode(text.substring(6)))
                        .hasSize(32))
                .collect(Collectors.toSet());
        assertThat(secrets).hasSize(100);
    }

    @Test
    void doesNotTellItselfByChance() {
        Secret secret = Secret.random();
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
