package be.eenstem.platform.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection on which the head of a request does not arrive in time; while requests are under way it waits. It looks now
 * and then whether it is time, as most heads arrive long before: a timer for each would cost more than a short answer.
 */
final class HeadTimer extends ChannelDuplexHandler {

    private final Limits limits;
    private Future<?> look;
    private long lookAt;
    private boolean expecting;
    private long end;
    private int underWay;

    HeadTimer(Limits limits) {
        this.limits = limits;
    }

    void start(Channel connection) {
        expectHead(connection, limits.headTime());
    }

    void stop() {
        expecting = false;
        cancelLook();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            underWay++;
            expecting = false;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, promise);
        boolean interim =
                message instanceof HttpResponse head && head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !interim) {
            underWay--;
            if (underWay <= 0) {
                expectHead(context.channel(), limits.idleTime());
            }
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void expectHead(Channel connection, Duration patience) {
        expecting = true;
        end = System.nanoTime() + patience.toNanos();
        if (lookAt - end > 0) {
            cancelLook();
        }
        if (look == null) {
            lookLater(connection);
        }
    }

    private void cancelLook() {
        if (look != null) {
            look.cancel(false);
            look = null;
        }
    }

    private void lookLater(Channel connection) {
        lookAt = end;
        look = connection.eventLoop().schedule(() -> look(connection), end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void look(Channel connection) {
        look = null;
        if (!expecting) {
            return;
        }
        if (System.nanoTime() - end >= 0) {
            connection.close();
        } else {
            lookLater(connection);
        }
    }
}
