package be.eenstem.calendar;

import be.eenstem.calendar.ical.Bounds;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is read of the calendars of others; docs/operations.md explains it. */
@ConfigMapping(prefix = "eenstem.inbound")
interface InboundConfig {

    /** Of a calendar, unpacked. */
    @WithDefault("20M")
    MemorySize size();

    @WithDefault("100000")
    int events();

    /** Of one event. */
    @WithDefault("2000")
    int properties();

    /** That an event is moved to, or left out on. */
    @WithDefault("1000")
    int dates();

    /** The same in one calendar. */
    @WithDefault("100000")
    int allDates();

    /** Of all events of one calendar. */
    @WithDefault("200000")
    int allCategories();

    /** Of one event. */
    @WithDefault("2500")
    int occurrences();

    /** Of one calendar. */
    @WithDefault("10000")
    int fixtures();

    /** To work out what comes back in one calendar, while others wait. */
    @WithDefault("10s")
    Duration time();

    /** How long to wait while another calendar is read. */
    @WithDefault("20s")
    Duration patience();

    /** How often those that are due are looked for. */
    @WithDefault("1m")
    String refreshEvery();

    default Bounds bounds() {
        return new Bounds(
                size().asLongValue(),
                events(),
                properties(),
                dates(),
                allDates(),
                allCategories(),
                occurrences(),
                fixtures(),
                time());
    }
}
