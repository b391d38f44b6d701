package be.eenstem.platform.outbound;

import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.nio.file.Path;

/** An answer on its way into a file, no faster than the file takes it. */
final class Download {

    private static final int OK = 200;

    private final HttpClientResponse response;
    private final FileSystem files;
    private final Path path;
    private final long most;
    private long taken;

    Download(HttpClientResponse response, FileSystem files, Path path, long most) {
        this.response = response;
        this.files = files;
        this.path = path;
        this.most = most;
    }

    /** Of any other answer than 200 nothing is read. */
    void into(Promise<Fetched> answer) {
        response.exceptionHandler(answer::tryFail);
        if (response.statusCode() != OK) {
            answer.tryComplete(fetched());
            return;
        }
        response.pause();
        files.open(path.toString(), new OpenOptions().setRead(false).setTruncateExisting(true))
                .onFailure(answer::tryFail)
                .onSuccess(file -> receive(file, answer));
    }

    private void receive(AsyncFile file, Promise<Fetched> answer) {
        answer.future().onFailure(failed -> file.close());
        response.handler(part -> take(part, file, answer))
                .endHandler(end -> finish(file, answer))
                .resume();
    }

    private void take(Buffer part, AsyncFile file, Promise<Fetched> answer) {
        taken += part.length();
        if (answer.future().isComplete()) {
            return;
        }
        if (taken > most) {
            answer.tryFail(new OutboundException(OutboundFault.TOO_LARGE));
            return;
        }
        file.write(part).onFailure(answer::tryFail);
        if (file.writeQueueFull()) {
            response.pause();
            file.drainHandler(drained -> response.resume());
        }
    }

    private void finish(AsyncFile file, Promise<Fetched> answer) {
        if (!answer.future().isComplete()) {
            file.close().onFailure(answer::tryFail).onSuccess(closed -> answer.tryComplete(fetched()));
        }
    }

    private Fetched fetched() {
        return new Fetched(
                response.statusCode(),
                response.getHeader(HttpHeaders.ETAG),
                response.getHeader(HttpHeaders.LAST_MODIFIED),
                response.getHeader(HttpHeaders.CONTENT_ENCODING),
                response.getHeader(HttpHeaders.LOCATION));
    }
}
