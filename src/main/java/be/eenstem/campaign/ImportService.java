package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.input.Bodies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Creates many campaigns at once, in one transaction: all or nothing, unless the caller takes a part. */
@ApplicationScoped
@Transactional
class ImportService {

    private final ImportCheck check;
    private final DataSource database;
    private final CurrentCaller currentCaller;
    private final Event<CampaignsChanged> changed;
    private final Clock clock;

    ImportService(
            ImportCheck check,
            DataSource database,
            CurrentCaller currentCaller,
            Event<CampaignsChanged> changed,
            Clock clock) {
        this.check = check;
        this.database = database;
        this.currentCaller = currentCaller;
        this.changed = changed;
        this.clock = clock;
    }

    /** Fails with every fault, and saves nothing, where the mode does not accept them; a dry run only tells them. */
    ImportTally run(ImportFile file, ImportMode mode) {
        ImportTally tally = new ImportTally();
        Set<UUID> created = readAndWrite(file, mode, tally);
        if (!mode.dryRun() && !mode.accepts(tally.faults())) {
            throw tally.faults().problem();
        }
        if (!created.isEmpty()) {
            changed.fire(new CampaignsChanged(created));
        }
        return tally;
    }

    private Set<UUID> readAndWrite(ImportFile file, ImportMode mode, ImportTally tally) {
        Caller caller = currentCaller.get();
        try (Connection connection = database.getConnection();
                ImportWriter writer = new ImportWriter(connection)) {
            file.read(row -> {
                Bodies.Checked<CampaignRequest> checked = check.check(row, caller);
                boolean sound = tally.count(checked.faults());
                if (sound && !mode.dryRun() && mode.accepts(tally.faults())) {
                    writer.add(CampaignWriter.begin(checked.value(), clock));
                }
            });
            return writer.flush();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
