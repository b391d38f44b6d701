package be.eenstem.conflict.policy;

import be.eenstem.access.TrailVisibility;
import be.eenstem.audit.Accounts;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.page.Slice;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What policies were, until when, and who replaced them; to be called in the transaction of the change. */
@ApplicationScoped
class History {

    private final FormerPolicyRepository repository;
    private final CurrentCaller caller;
    private final Accounts accounts;
    private final ObjectMapper mapper;
    private final Clock clock;

    History(
            FormerPolicyRepository repository,
            CurrentCaller caller,
            Accounts accounts,
            ObjectMapper mapper,
            Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.accounts = accounts;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Who makes a change, and when. */
    record Stamp(Instant on, UUID by) {}

    Stamp stamp() {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), accounts.idOf(caller.get()));
    }

    /** Keeps a state that a change ends. */
    Stamp keep(String policy, Record state) {
        return keep(policy, state, false);
    }

    /** Keeps the last state of a policy that is removed. */
    void keepLast(String policy, Record state) {
        keep(policy, state, true);
    }

    /** What an account is called, for those who may know. */
    String author(UUID account) {
        return account != null && TrailVisibility.showsAccount(caller.get(), null) ? accounts.name(account) : null;
    }

    boolean knows(String policy) {
        return repository.exists(policy);
    }

    Slice<FormerPolicy> list(String policy, HistoryFilter filter) {
        return repository.list(policy, filter, clock.getZone());
    }

    <T> T state(FormerPolicy former, Class<T> type) {
        try {
            return mapper.readValue(former.state, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stamp keep(String policy, Record state, boolean removed) {
        Stamp stamp = stamp();
        FormerPolicy former = new FormerPolicy();
        former.policy = policy;
        former.state = json(state);
        former.replacedAt = stamp.on();
        former.replacedBy = stamp.by();
        former.removed = removed;
        repository.add(former);
        return stamp;
    }

    private String json(Record state) {
        try {
            return mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
