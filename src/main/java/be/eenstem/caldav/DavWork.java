package be.eenstem.caldav;

import be.eenstem.platform.http.ReadingTurns;
import be.eenstem.platform.http.Recent;
import be.eenstem.sync.AppPasswords.Holder;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Does what a request takes, on a thread that may wait. */
@ApplicationScoped
class DavWork {

    private static final int MOST = 50_000;

    private final DavLogin login;
    private final ReadingTurns turns;
    private final AnswerMemory memory;
    private final DavService service;
    private final ShownService shown;
    private final Recent<String, Boolean> told = new Recent<>(MOST, () -> true);

    DavWork(DavLogin login, ReadingTurns turns, AnswerMemory memory, DavService service, ShownService shown) {
        this.login = login;
        this.turns = turns;
        this.memory = memory;
        this.service = service;
        this.shown = shown;
    }

    /** @param holder whose secret the request has, if it has one */
    @ActivateRequestContext
    DavAnswer answer(RoutingContext request, Optional<Holder> holder) {
        Visitor visitor = holder.map(Visitor::of).orElseGet(() -> login.enter(request));
        try {
            if (Methods.WRITING.contains(request.request().method().name())) {
                throw DavException.readOnly(request.request().path());
            }
            return turns.take(
                    visitor.subject(),
                    visitor.organization(),
                    () -> memory.make(visitor.party(), room -> read(visitor, DavRequest.of(request, room))));
        } catch (DavException refused) {
            return refused.answer();
        }
    }

    private DavAnswer read(Visitor visitor, DavRequest request) {
        DavAnswer answer = service.answer(visitor, request);
        tell(visitor, answer);
        return answer;
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
