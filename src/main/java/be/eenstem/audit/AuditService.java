package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the audit trail, as far as the caller may see it. Nobody writes it but the database. */
@ApplicationScoped
@Transactional
public class AuditService {

    private final AuditQuery query;
    private final EntryPresenter presenter;
    private final CurrentCaller currentCaller;

    AuditService(AuditQuery query, EntryPresenter presenter, CurrentCaller currentCaller) {
        this.query = query;
        this.presenter = presenter;
        this.currentCaller = currentCaller;
    }

    /**
     * What became of one resource, the newest first. Whether the caller may see the resource is for its own room to say;
     * entries with a document that the caller could not see are not there.
     *
     * @param resource the name of its collection
     */
    public Slice<AuditEntryView> history(String resource, Object id, ChangeFilter filter) {
        return shown(query.history(resource, id.toString(), filter, currentCaller.get()));
    }

    Slice<AuditEntryView> list(AuditFilter filter) {
        return shown(query.page(filter, currentCaller.get()));
    }

    AuditEntryView get(UUID id) {
        AuditEntry entry = query.find(id, currentCaller.get()).orElseThrow(() -> ProblemException.notFound(id));
        return presenter.view(entry, query.names(List.of(entry)));
    }

    /** Hands on every entry that the filter leaves, without holding them all. */
    void each(AuditFilter filter, Caller caller, Consumer<AuditEntryView> taker) {
        Map<UUID, String> names = query.names();
        try (Stream<AuditEntry> entries = query.all(filter, caller)) {
            entries.forEach(entry -> {
                taker.accept(presenter.view(entry, names));
                query.forget(entry);
            });
        }
    }

    private Slice<AuditEntryView> shown(Slice<AuditEntry> entries) {
        Map<UUID, String> names = query.names(entries.items());
        return entries.map(entry -> presenter.view(entry, names));
    }
}
