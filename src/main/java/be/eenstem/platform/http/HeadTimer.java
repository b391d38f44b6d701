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

/** Closes a connection on which the head of a request does not arrive in time; while requests are under way it waits. */
final class HeadTimer extends ChannelDuplexHandler {

    private final Limits limits;
    private Future<?> end;
    private int underWay;

    HeadTimer(Limits limits) {
        this.limits = limits;
    }

    void start(Channel connection) {
        expectHead(connection, limits.headTime());
    }

    void stop() {
        end.cancel(false);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            underWay++;
            stop();
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
        if (end != null) {
            stop();
        }
        end = connection.eventLoop().schedule(() -> connection.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
