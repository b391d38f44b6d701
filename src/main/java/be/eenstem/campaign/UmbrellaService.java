package be.eenstem.campaign;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Keeps the umbrellas; a code is for life. */
@ApplicationScoped
@Transactional
class UmbrellaService {

    private final UmbrellaRepository repository;
    private final Event<UmbrellasChanged> changed;

    UmbrellaService(UmbrellaRepository repository, Event<UmbrellasChanged> changed) {
        this.repository = repository;
        this.changed = changed;
    }

    Slice<Umbrella> list(UmbrellaFilter filter) {
        return repository.list(filter);
    }

    Umbrella get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    Umbrella create(UmbrellaRequest request) {
        if (repository.find(request.code()).isPresent()) {
            throw ProblemException.of(ProblemType.DUPLICATE_CODE);
        }
        Umbrella umbrella = new Umbrella();
        umbrella.code = request.code();
        umbrella.update(request);
        repository.save(umbrella);
        changed.fire(new UmbrellasChanged());
        return umbrella;
    }

    /** @param change what the umbrella, as it is now, becomes */
    Umbrella change(String code, String ifMatch, Function<Umbrella, UmbrellaRequest> change) {
        Umbrella umbrella = get(code);
        Etags.requireMatch(ifMatch, umbrella.etag());
        UmbrellaRequest request = change.apply(umbrella);
        if (!request.code().equals(code)) {
            throw ProblemException.badRequest(Fault.inBody("code", request.code(), "invalid.readOnly"));
        }
        umbrella.update(request);
        repository.save(umbrella);
        changed.fire(new UmbrellasChanged());
        return umbrella;
    }

    /** Fails with 409 while a campaign is under it. */
    void delete(String code, String ifMatch) {
        Umbrella umbrella = get(code);
        Etags.requireMatch(ifMatch, umbrella.etag());
        repository.remove(umbrella);
        changed.fire(new UmbrellasChanged());
    }
}
