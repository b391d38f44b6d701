package be.eenstem.aspect;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.platform.sql.ChangeNumbers;
import be.eenstem.platform.sql.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;

/** Keeps the long list; a code is for life. */
@ApplicationScoped
@Transactional
public class AspectService {

    private final AspectRepository repository;
    private final Kept<Map<String, LocalizedText>> names;
    private final Event<AspectsChanged> changed;

    AspectService(AspectRepository repository, ChangeNumbers numbers, Event<AspectsChanged> changed) {
        this.repository = repository;
        this.names = new Kept<>(numbers, AspectsChanged.SUBJECT, repository::names);
        this.changed = changed;
    }

    /** The names of all aspects by their code, in the order of the long list. */
    public Map<String, LocalizedText> names() {
        return names.get();
    }

    Slice<Aspect> list(AspectFilter filter) {
        return repository.list(filter);
    }

    Aspect get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    Aspect create(AspectRequest request) {
        if (repository.find(request.code()).isPresent()) {
            throw ProblemException.of(ProblemType.DUPLICATE_CODE);
        }
        Aspect aspect = new Aspect();
        aspect.code = request.code();
        return save(aspect, request);
    }

    /** @param change what the aspect, as it is now, becomes */
    Aspect change(String code, String ifMatch, Function<Aspect, AspectRequest> change) {
        Aspect aspect = get(code);
        Etags.requireMatch(ifMatch, aspect.etag());
        AspectRequest request = change.apply(aspect);
        if (!request.code().equals(code)) {
            throw ProblemException.badRequest(Fault.inBody("code", request.code(), "invalid.readOnly"));
        }
        return save(aspect, request);
    }

    /** Fails with 409 while a focus entry, a campaign or a fixture is about it. */
    void delete(String code, String ifMatch) {
        Aspect aspect = get(code);
        Etags.requireMatch(ifMatch, aspect.etag());
        repository.remove(aspect);
        changed.fire(new AspectsChanged());
    }

    private Aspect save(Aspect aspect, AspectRequest request) {
        if (repository.hasOther(aspect.code, request.number())) {
            throw ProblemException.of(ProblemType.DUPLICATE_CODE, "problem.duplicateNumber", request.number());
        }
        aspect.update(request);
        repository.save(aspect);
        changed.fire(new AspectsChanged());
        return aspect;
    }
}
