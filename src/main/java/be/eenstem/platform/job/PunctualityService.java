package be.eenstem.platform.job;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether what runs by itself keeps up. */
@ApplicationScoped
@Transactional
public class PunctualityService {

    /** A number that takes so long to count is worth less than what it would hold up. */
    private static final String PATIENCE = "5s";

    private final Instance<Punctual> all;
    private final JobStatesQuery jobs;
    private final Statements statements;
    private final Duration most;

    PunctualityService(
            Instance<Punctual> all,
            JobStatesQuery jobs,
            Statements statements,
            @ConfigProperty(name = "eenstem.jobs.most-lag", defaultValue = "15m") Duration most) {
        this.all = all;
        this.jobs = jobs;
        this.statements = statements;
        this.most = most;
    }

    public boolean keepsUp() {
        return latest().compareTo(most) <= 0;
    }

    /** Fails where that takes too long. */
    @ActivateRequestContext
    JobStates states() {
        statements.query("select set_config('statement_timeout', ?, true)", row -> row.getString(1), PATIENCE);
        return new JobStates(jobs.groups(), latest());
    }

    private Duration latest() {
        return all.stream().map(Punctual::lag).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
