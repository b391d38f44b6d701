package be.eenstem.platform.log;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.LogContext;

/** Has every log written so that what users send cannot pass for an entry of its own. */
@ApplicationScoped
class LogLines {

    private static final int FIRST = 1;

    void on(@Observes @Priority(FIRST) StartupEvent start) {
        handlers()
                .filter(LogLines::isPlain)
                .forEach(handler -> handler.setFormatter(new OneEntry(handler.getFormatter())));
    }

    static Stream<Handler> handlers() {
        return withInner(LogContext.getLogContext().getLogger("").getHandlers());
    }

    private static Stream<Handler> withInner(Handler... handlers) {
        return Arrays.stream(handlers)
                .flatMap(handler -> handler instanceof ExtHandler outer
                        ? Stream.concat(Stream.of(handler), withInner(outer.getHandlers()))
                        : Stream.of(handler));
    }

    private static boolean isPlain(Handler handler) {
        return handler.getFormatter() != null && !(handler.getFormatter() instanceof OneEntry);
    }
}
