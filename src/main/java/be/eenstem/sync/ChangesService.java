package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.sync.SyncState.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells readers what changed since they asked last, out of one state of the database. */
@ApplicationScoped
@Transactional
class ChangesService {

    private final ChangeStore store;
    private final Horizons horizons;
    private final ChangeReader reader;
    private final SyncTokens tokens;
    private final CurrentCaller caller;
    private final Clock clock;

    ChangesService(
            ChangeStore store,
            Horizons horizons,
            ChangeReader reader,
            SyncTokens tokens,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.horizons = horizons;
        this.reader = reader;
        this.tokens = tokens;
        this.caller = caller;
        this.clock = clock;
    }

    /** One page; it has a cursor to go on with, or a token to ask with later. */
    record Page(List<ChangeView> items, String cursor, String syncToken) {}

    /**
     * Fails with 400 for a token that is none of ours or was given for another selection, and with 410 where it is too old, or was
     * given for another view or by another history of this service.
     */
    Page read(ChangesFilter filter, String selection) {
        store.seeOneState();
        LocalDate today = LocalDate.now(clock);
        CampaignVisibility sight = new CampaignVisibility(caller.get(), today);
        SyncScope scope = SyncScope.of(selection, sight.view());
        SyncMark horizon = horizons.of(sight, today, store.lastNumber());
        Changes changes = next(state(filter, scope, horizon, today), filter, horizon, today);
        String text = tokens.text(changes.state());
        return new Page(changes.items(), changes.areAll() ? null : text, changes.areAll() ? text : null);
    }

    private Changes next(SyncState state, ChangesFilter filter, SyncMark horizon, LocalDate today) {
        return state.kind() == Kind.ALL
                ? reader.all(state, filter)
                : reader.changes(state, filter, new CampaignVisibility(caller.get(), state.lastDay(today)), horizon);
    }

    private SyncState state(ChangesFilter filter, SyncScope scope, SyncMark horizon, LocalDate today) {
        if (filter.cursor != null) {
            return checked("cursor", filter.cursor, scope, false);
        }
        return filter.syncToken == null
                ? SyncState.all(scope, horizon, today)
                : checked("syncToken", filter.syncToken, scope, true).changes(today);
    }

    private SyncState checked(String name, String text, SyncScope scope, boolean token) {
        SyncState state = tokens.read(text)
                .filter(read -> (read.kind() == Kind.TOKEN) == token)
                .orElseThrow(() -> ProblemException.badRequest(Fault.inQuery(name, text, "invalid.syncToken")));
        if (state.scope().selection() != scope.selection()) {
            throw ProblemException.badRequest(Fault.inQuery(name, text, "invalid.syncTokenSelection"));
        }
        return Optional.of(state)
                .filter(read -> read.scope().view() == scope.view())
                .flatMap(read -> store.from(read, LocalDate.now(clock)))
                .orElseThrow(() -> ProblemException.of(ProblemType.SYNC_TOKEN_EXPIRED));
    }
}
