package be.eenstem.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Days are days in Brussels. */
class TimeConfig {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(BRUSSELS);
    }
}
