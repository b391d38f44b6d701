package be.eenstem.organization;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Keeps the networks; a code is for life. */
@ApplicationScoped
@Transactional
class NetworkService {

    private final NetworkRepository repository;

    NetworkService(NetworkRepository repository) {
        this.repository = repository;
    }

    Slice<Network> list(NetworkFilter filter) {
        return repository.list(filter);
    }

    Network get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    Network create(NetworkRequest request) {
        if (repository.find(request.code()).isPresent()) {
            throw ProblemException.of(ProblemType.DUPLICATE_CODE);
        }
        Network network = new Network();
        network.code = request.code();
        network.update(request);
        repository.save(network);
        return network;
    }

    /** @param change what the network, as it is now, becomes */
    Network change(String code, String ifMatch, Function<Network, NetworkRequest> change) {
        Network network = get(code);
        Etags.requireMatch(ifMatch, network.etag());
        NetworkRequest request = change.apply(network);
        if (!request.code().equals(code)) {
            throw ProblemException.badRequest(Fault.inBody("code", request.code(), "invalid.readOnly"));
        }
        network.update(request);
        repository.save(network);
        return network;
    }

    void delete(String code, String ifMatch) {
        Network network = get(code);
        Etags.requireMatch(ifMatch, network.etag());
        repository.remove(network);
    }
}
