package be.eenstem.platform.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How addresses that users give are called; docs/operations.md explains it. */
@ConfigMapping(prefix = "eenstem.outbound")
interface OutboundConfig {

    /** Whether plain http and this machine itself may be called; counts in demo mode only. */
    @WithDefault("false")
    boolean allowLocal();

    /** How long a connection may take to be there. */
    @WithDefault("5s")
    Duration connectTime();

    /** How long the whole of an answer may take, from the call on. */
    @WithDefault("15s")
    Duration answerTime();

    /** How long it may take to get something, from the call on, wherever it moved. */
    @WithDefault("60s")
    Duration downloadTime();
}
