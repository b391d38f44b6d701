package be.eenstem.aspect;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the short list: which aspects are worked on when, over all sectors or in one. */
@ApplicationScoped
@Transactional
public class FocusService {

    private final FocusEntryRepository repository;
    private final Links links;
    private final Event<FocusChanged> changed;

    FocusService(FocusEntryRepository repository, Links links, Event<FocusChanged> changed) {
        this.repository = repository;
        this.links = links;
        this.changed = changed;
    }

    /** The entries that hold on some day of the span, by their start. */
    public List<FocusEntryView> during(DateSpan span) {
        return repository.during(span).stream()
                .map(entry -> FocusEntryView.of(entry, links))
                .toList();
    }

    /** Puts an entry on the short list, unless the same is on it already. */
    public void adopt(String aspect, String sector, Period period, int rank) {
        FocusEntryRequest request = new FocusEntryRequest(aspect, sector, period, rank);
        if (!repository.hasOther(null, request)) {
            create(request);
        }
    }

    Slice<FocusEntry> list(FocusEntryFilter filter) {
        return repository.list(filter);
    }

    FocusEntry get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    FocusEntry create(FocusEntryRequest request) {
        return save(new FocusEntry(), request);
    }

    /** @param change what the entry, as it is now, becomes */
    FocusEntry change(UUID id, String ifMatch, Function<FocusEntry, FocusEntryRequest> change) {
        FocusEntry entry = get(id);
        Etags.requireMatch(ifMatch, entry.etag());
        return save(entry, change.apply(entry));
    }

    private FocusEntry save(FocusEntry entry, FocusEntryRequest request) {
        if (repository.hasOther(entry.id, request)) {
            throw ProblemException.of(ProblemType.DUPLICATE_CODE, "problem.duplicateFocusEntry");
        }
        entry.update(request);
        repository.save(entry);
        changed.fire(new FocusChanged());
        return entry;
    }

    void delete(UUID id, String ifMatch) {
        FocusEntry entry = get(id);
        Etags.requireMatch(ifMatch, entry.etag());
        repository.remove(entry);
        changed.fire(new FocusChanged());
    }
}
