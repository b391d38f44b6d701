package be.eenstem.sync;

import be.eenstem.audit.Accounts;
import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;

/** Keeps what people read in programs of their own; everybody only their own. */
@ApplicationScoped
@Transactional
class SubscriptionService {

    private static final int MOST = 50;

    private final SubscriptionRepository repository;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final Clock clock;

    SubscriptionService(SubscriptionRepository repository, Accounts accounts, CurrentCaller caller, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** A subscription, and the secret that was made for it just now. */
    record Made(Subscription subscription, String secret) {}

    Slice<Subscription> list(SubscriptionFilter filter) {
        return repository.list(filter, account());
    }

    /** Fails with 404 where the caller has no such subscription. */
    Subscription get(UUID id) {
        return repository.find(id, account()).orElseThrow(() -> ProblemException.notFound(id));
    }

    /**
     * Fails with 409 where the account has as many as it may have.
     *
     * @param spoken the language of the request
     */
    Made create(SubscriptionRequest request, String spoken) {
        Caller owner = caller.get();
        UUID account = account();
        if (repository.number(account) >= MOST) {
            throw ProblemException.of(ProblemType.TOO_MANY_SUBSCRIPTIONS, "problem.tooManySubscriptions", MOST);
        }
        String secret = LinkSecret.random();
        Subscription subscription = new Subscription();
        subscription.account = account;
        subscription.organization = owner.organization();
        subscription.secretHash = LinkSecret.hash(secret);
        subscription.createdAt = now();
        subscription.update(request, spoken, now());
        repository.save(subscription);
        repository.noteRoles(account, owner.organization(), caller.rolesAt(owner.organization()));
        return new Made(subscription, secret);
    }

    /** @param change what the subscription, as it is now, becomes */
    Subscription change(UUID id, String ifMatch, Function<Subscription, SubscriptionRequest> change) {
        Subscription subscription = get(id);
        Etags.requireMatch(ifMatch, subscription.etag());
        subscription.update(change.apply(subscription), subscription.language, now());
        repository.save(subscription);
        return subscription;
    }

    /** The links it had are over at once. */
    Made renewSecret(UUID id) {
        Subscription subscription = get(id);
        repository.forgetSecret(subscription);
        String secret = LinkSecret.random();
        subscription.secretHash = LinkSecret.hash(secret);
        subscription.changedAt = now();
        repository.save(subscription);
        return new Made(subscription, secret);
    }

    void revoke(UUID id, String ifMatch) {
        Subscription subscription = get(id);
        Etags.requireMatch(ifMatch, subscription.etag());
        subscription.revokedAt = now();
        repository.save(subscription);
    }

    private UUID account() {
        return accounts.idOf(caller.get());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
