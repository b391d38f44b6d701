package be.eenstem.sync;

import be.eenstem.platform.http.PlainAddress;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.vertx.core.Context;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secret links. They are answered on the threads that requests arrive on, as hundreds of calendar programs ask all day and
 * nearly always nothing changed: that costs a look at the database at most, and what has to be made is made elsewhere.
 */
@Singleton
class FeedRoute implements PlainAddress {

    static final String PATH = "/feeds/";
    static final String ENDING = ".ics";

    private static final Pattern LINK = Pattern.compile(PATH + "(" + LinkSecret.SHAPE + ")\\.ics");
    private static final String ALARM = "alarm";

    private final FeedLooks looks;
    private final Feeds feeds;

    FeedRoute(FeedLooks looks, Feeds feeds) {
        this.looks = looks;
        this.feeds = feeds;
    }

    @Override
    public String template() {
        return PATH + "{secret}";
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET");
    }

    @Override
    public String secretIn(String path) {
        return path != null && path.startsWith(PATH) ? path.substring(PATH.length()) : null;
    }

    void register(@Observes Router router) {
        router.get(PATH + "*").order(BEFORE_THE_LOGIN).handler(this::serve);
        router.head(PATH + "*").order(BEFORE_THE_LOGIN).handler(this::serve);
    }

    private void serve(RoutingContext request) {
        Matcher link = LINK.matcher(request.request().path());
        if (!link.matches()) {
            request.fail(ProblemException.of(ProblemType.RESOURCE_NOT_FOUND));
            return;
        }
        List<String> alarms = request.request().query() == null ? List.of() : request.queryParam(ALARM);
        if (alarms.size() > 1 || !alarms.stream().allMatch(Alarm::is)) {
            request.fail(ProblemException.badRequest(Fault.inQuery(ALARM, String.join(", ", alarms), "schema.alarm")));
            return;
        }
        String alarm = alarms.isEmpty() ? null : alarms.get(0);
        Context context = request.vertx().getOrCreateContext();
        looks.ask(LinkSecret.hash(link.group(1)), context, (look, failure) -> {
            if (failure != null) {
                request.fail(failure);
            } else {
                answer(request, look, alarm, context);
            }
        });
    }

    private void answer(RoutingContext request, FeedLook look, String alarm, Context context) {
        if (look.revoked()) {
            request.fail(ProblemException.of(ProblemType.SUBSCRIPTION_REVOKED));
        } else if (look.subscription() == null) {
            request.fail(ProblemException.of(ProblemType.RESOURCE_NOT_FOUND));
        } else {
            feeds.find(look, alarm, context, (feed, failure) -> {
                if (failure != null) {
                    request.fail(failure);
                } else {
                    send(request, look, feed, context);
                }
            });
        }
    }

    /** What is under embargo is on record before it goes out. */
    private void send(RoutingContext request, FeedLook look, Feed feed, Context context) {
        FeedAnswer answer = FeedAnswer.to(request.request(), feed);
        if (!answer.showsContent() || feeds.isTold(look, feed)) {
            answer.send(request.response());
            return;
        }
        feeds.tell(look, feed, context, failure -> {
            if (failure != null) {
                request.fail(failure);
            } else {
                answer.send(request.response());
            }
        });
    }
}
