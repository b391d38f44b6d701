package be.eenstem.platform.http;

import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;

/** The body of one request while it arrives; nobody waits for it but a timer. */
final class ArrivingBody {

    /** Long enough for an answer to be read. */
    private static final long LINGER_MILLIS = 5000;

    private final RoutingContext context;
    private final Shares memory;
    private final String source;
    private final Buffer body = Buffer.buffer();
    private long held;
    private long timer;
    private boolean settled;

    /** @param memory what all that arrives at once shares */
    ArrivingBody(RoutingContext context, Shares memory) {
        this.context = context;
        this.memory = memory;
        this.source = Source.of(context);
    }

    /** Goes on with the request when the body is whole; refuses it when it becomes too large, or is late. */
    void await(Duration patience) {
        timer = context.vertx().setTimer(patience.toMillis(), late -> refuse(ProblemType.REQUEST_TIMEOUT));
        context.request().exceptionHandler(gone -> settle());
        context.addEndHandler(ended -> memory.giveBack(source, held));
        context.request().handler(this::take);
        context.request().endHandler(whole -> letIn());
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            context.response().writeContinue();
        }
    }

    private void take(Buffer part) {
        if (settled) {
            return;
        }
        if (body.length() + part.length() > Bodies.LARGEST) {
            refuse(ProblemType.PAYLOAD_TOO_LARGE);
        } else if (!memory.take(source, part.length())) {
            refuse(ProblemException.unavailable());
        } else {
            held += part.length();
            body.appendBuffer(part);
        }
    }

    private void letIn() {
        if (settle()) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    void refuse(ProblemType why) {
        refuse(ProblemException.of(why));
    }

    /** What still comes belongs to a body that nobody wants, and is not waited for. */
    private void refuse(ProblemException why) {
        if (!settle() || context.response().closed()) {
            return;
        }
        context.fail(why);
        context.vertx().setTimer(LINGER_MILLIS, late -> {
            if (!context.request().isEnded()) {
                context.request().connection().close();
            }
        });
    }

    /** Whether nothing was decided before. */
    private boolean settle() {
        context.vertx().cancelTimer(timer);
        boolean first = !settled;
        settled = true;
        return first;
    }
}
