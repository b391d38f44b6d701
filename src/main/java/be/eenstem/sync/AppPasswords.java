package be.eenstem.sync;

import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The secrets of subscriptions as passwords of programs: what opens a link opens its calendar by CalDAV too. */
@ApplicationScoped
public class AppPasswords {

    private static final Pattern SECRET = Pattern.compile(LinkSecret.SHAPE);

    private final FeedLooks looks;
    private final Feeds feeds;

    AppPasswords(FeedLooks looks, Feeds feeds) {
        this.looks = looks;
        this.feeds = feeds;
    }

    /**
     * Whose a password is.
     *
     * @param subject of the account that made the subscription
     * @param organization for which it acted; null for none
     */
    public record Holder(UUID subscription, String subject, String organization) {}

    /** Whether a password can be one of these. */
    public boolean isPlausible(String password) {
        return SECRET.matcher(password).matches();
    }

    /** @param answer gets whose it is, nobody where it does not hold, or why that is not known, on the context */
    public void ask(String password, Context context, BiConsumer<Optional<Holder>, Throwable> answer) {
        looks.ask(LinkSecret.hash(password), context, (look, failure) -> {
            if (failure != null) {
                answer.accept(Optional.empty(), failure);
            } else if (look.subscription() == null) {
                answer.accept(Optional.empty(), null);
            } else {
                feeds.noteUse(look);
                answer.accept(Optional.of(new Holder(look.subscription(), look.subject(), look.organization())), null);
            }
        });
    }
}
