package be.eenstem.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may ask for; what an operator can set is explained in docs/operations.md. */
@ConfigMapping(prefix = "eenstem.limit")
interface Limits {

    /** Requests of any kind in a minute, by one source. */
    @WithDefault("60000")
    int requests();

    /** Requests that read, in a minute, by one account. */
    @WithDefault("30000")
    int reads();

    /** Requests that change something, in a minute, by one organization. */
    @WithDefault("6000")
    int writes();

    /** What-if checks in a minute, by one organization. */
    @WithDefault("600")
    int whatIfs();

    /** Requests of one organization that are under way at once; of anonymous callers, those of one source. */
    @WithDefault("16")
    int atOnce();

    /** How many of them may be changing something; the others wait for their turn. */
    @WithDefault("4")
    int changesAtOnce();

    /** Wrong credentials in a minute, from one source. */
    @WithDefault("60")
    int wrongLogins();

    /** How long a source over that limit waits for its answer. */
    @WithDefault("250ms")
    Duration wrongLoginDelay();

    /** How long a new connection may take to send the head of a request. */
    @WithDefault("20s")
    Duration headTime();

    /** How long a connection may stay open for the head of a next request. */
    @WithDefault("75s")
    Duration idleTime();

    /** How long a body may take to arrive. */
    @WithDefault("30s")
    Duration bodyTime();

    /** How long a file to be imported may take to arrive. */
    @WithDefault("5m")
    Duration fileTime();

    /** How many files are received at once, half of them from one source. */
    @WithDefault("8")
    int files();

    /** How much may arrive at once in other bodies, a quarter of it from one source. */
    @WithDefault("128M")
    MemorySize bodies();

    /** How many connections one peer may have open; where a proxy tells who calls, it looks after that. */
    @WithDefault("500")
    int connections();
}
