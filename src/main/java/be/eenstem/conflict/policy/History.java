package be.eenstem.conflict.policy;

import be.eenstem.platform.page.Slice;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What policies were, and until when; who replaced them is in the audit trail. To be called in the transaction of the change. */
@ApplicationScoped
class History {

    private final FormerPolicyRepository repository;
    private final ObjectMapper mapper;
    private final Clock clock;

    History(FormerPolicyRepository repository, ObjectMapper mapper, Clock clock) {
        this.repository = repository;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** When a change is made. */
    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Keeps a state that a change ends. */
    Instant keep(String policy, Record state) {
        return keep(policy, state, false);
    }

    /** Keeps the last state of a policy that is removed. */
    void keepLast(String policy, Record state) {
        keep(policy, state, true);
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

    private Instant keep(String policy, Record state, boolean removed) {
        Instant now = moment();
        FormerPolicy former = new FormerPolicy();
        former.policy = policy;
        former.state = json(state);
        former.replacedAt = now;
        former.removed = removed;
        repository.add(former);
        return now;
    }

    private String json(Record state) {
        try {
            return mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
