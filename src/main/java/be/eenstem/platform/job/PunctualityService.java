package be.eenstem.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether what runs by itself keeps up. */
@ApplicationScoped
@Transactional
public class PunctualityService {

    private final Instance<Punctual> all;
    private final Duration most;

    PunctualityService(
            Instance<Punctual> all,
            @ConfigProperty(name = "eenstem.jobs.most-lag", defaultValue = "15m") Duration most) {
        this.all = all;
        this.most = most;
    }

    public boolean keepsUp() {
        return all.stream()
                        .map(Punctual::lag)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO)
                        .compareTo(most)
                <= 0;
    }
}
