package be.eenstem.caldav;

import be.eenstem.caldav.DavLogin.Entry;
import be.eenstem.identity.PlainLogin;
import be.eenstem.platform.http.Recent;
import be.eenstem.sync.LoginLearning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;

/** Does what a request takes, on a thread that may wait. */
@ApplicationScoped
class DavWork {

    private static final int MOST = 50_000;

    private final PlainLogin login;
    private final LoginLearning learning;
    private final DavService service;
    private final ShownService shown;
    private final Recent<String, Boolean> told = new Recent<>(MOST, () -> true);

    DavWork(PlainLogin login, LoginLearning learning, DavService service, ShownService shown) {
        this.login = login;
        this.learning = learning;
        this.service = service;
        this.shown = shown;
    }

    @ActivateRequestContext
    DavAnswer answer(Entry entry, DavRequest request) {
        Visitor visitor = visitor(entry);
        try {
            DavAnswer answer = service.answer(visitor, request);
            tell(visitor, answer);
            return answer;
        } catch (DavException refused) {
            return refused.answer();
        }
    }

    private Visitor visitor(Entry entry) {
        if (entry.holder() != null) {
            return Visitor.of(entry.holder());
        }
        Visitor visitor = Visitor.of(login.enter(entry.identity()));
        learning.hear();
        return visitor;
    }

    /** Before it goes out; each content once for each reader, as programs ask for the same again and again. */
    private void tell(Visitor visitor, DavAnswer answer) {
        List<UUID> untold = answer.shown().keySet().stream()
                .filter(id -> told.find(telling(visitor, answer, id)) == null)
                .toList();
        if (!untold.isEmpty()) {
            shown.tell(visitor, untold);
            untold.forEach(id -> told.of(telling(visitor, answer, id)));
        }
    }

    private static String telling(Visitor visitor, DavAnswer answer, UUID id) {
        return String.join(
                "\n",
                visitor.subject(),
                visitor.organization(),
                id.toString(),
                answer.shown().get(id));
    }
}
