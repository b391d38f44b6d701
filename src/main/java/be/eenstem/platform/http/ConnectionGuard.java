package be.eenstem.platform.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts a {@link HeadTimer} on each connection. The framework meets a request when its head is there; who sends a head byte by
 * byte could keep any number of connections open. Netty finds this class as a service.
 */
public class ConnectionGuard extends ChannelInitializerExtension {

    /** What the main class sets, so that Netty looks for it. */
    public static final String SWITCH = EXTENSIONS_SYSTEM_PROPERTY;

    private volatile Limits limits;

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        HeadTimer timer = new HeadTimer(limits());
        connection.pipeline().addFirst(new Opening(timer));
    }

    private Limits limits() {
        if (limits == null) {
            limits = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(Limits.class);
        }
        return limits;
    }

    /**
     * Waits for the first bytes after a handshake, if there is one: only then the timer finds its place, where requests are read.
     * HTTP/2, where an operator wants it, has limits of its own.
     */
    private static final class Opening extends ChannelInboundHandlerAdapter {

        private final HeadTimer timer;

        private Opening(HeadTimer timer) {
            this.timer = timer;
        }

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            timer.start(context.channel());
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelPipeline pipeline = context.pipeline();
            if (pipeline.get(HttpRequestDecoder.class) != null) {
                pipeline.addBefore(pipeline.lastContext().name(), "headTimer", timer);
                pipeline.remove(this);
            } else if (pipeline.get(Http2ConnectionHandler.class) != null) {
                timer.stop();
                pipeline.remove(this);
            }
            context.fireChannelRead(bytes);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            timer.stop();
            context.fireChannelInactive();
        }
    }
}
