package be.eenstem.platform.mail;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.impl.MailClientImpl;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The lines to the mail server. They are configured as Quarkus does ({@code quarkus.mailer}), and hang up on a server that has said
 * nothing for a while: Quarkus has no setting for that, and ten lines that a server never answers on would be the last.
 */
@Singleton
class MailLines {

    private final MailClient client;

    MailLines(MailClient asConfigured, Vertx vertx, @ConfigProperty(name = "eenstem.mail.patience") Duration patience) {
        MailConfig config = new MailConfig(configOf(asConfigured));
        config.setIdleTimeout(Math.toIntExact(patience.toMillis())).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        // A line nobody uses is given back before it counts as one that hangs.
        config.setKeepAliveTimeout(Math.toIntExact(patience.toMillis() / 2))
                .setKeepAliveTimeoutUnit(TimeUnit.MILLISECONDS);
        this.client = MailClient.create(vertx, config);
    }

    MailClient client() {
        return client;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private static MailConfig configOf(MailClient client) {
        try {
            Field config = MailClientImpl.class.getDeclaredField("config");
            config.setAccessible(true);
            return (MailConfig) config.get(client);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The mail client keeps its configuration otherwise than before", e);
        }
    }
}
