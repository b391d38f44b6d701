package be.eenstem.platform.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.smallrye.config.SmallRyeConfig;
import java.net.InetSocketAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts a {@link HeadTimer} on each connection, and closes those that are too many of one peer. The framework meets a request when
 * its head is there; who sends a head byte by byte could keep any number of connections open. Netty finds this class as a
 * service.
 */
public class ConnectionGuard extends ChannelInitializerExtension {

    /** What the main class sets, so that Netty looks for it. */
    public static final String SWITCH = EXTENSIONS_SYSTEM_PROPERTY;

    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";

    private Door door;

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        Door open = door();
        String peer = peer(connection);
        if (!open.connections().take(peer, 1)) {
            connection.close();
            return;
        }
        connection.closeFuture().addListener(closed -> open.connections().giveBack(peer, 1));
        connection.pipeline().addFirst(new Opening(new HeadTimer(open.limits())));
    }

    /** What all connections share, once the configuration can be read. */
    private record Door(Limits limits, Shares connections) {}

    private synchronized Door door() {
        if (door == null) {
            SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
            Limits limits = config.getConfigMapping(Limits.class);
            boolean proxied = config.getOptionalValue(FORWARDING, Boolean.class).orElse(false);
            door = new Door(limits, new Shares(Long.MAX_VALUE, proxied ? Long.MAX_VALUE : limits.connections()));
        }
        return door;
    }

    private static String peer(Channel connection) {
        return connection.remoteAddress() instanceof InetSocketAddress address
                ? Source.of(address.getAddress().getHostAddress())
                : "";
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
