package be.eenstem.demo;

import be.eenstem.identity.DemoMode;
import be.eenstem.platform.reference.ReferenceLists;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database when the service starts in demo mode. */
@ApplicationScoped
class DemoData {

    private static final int AFTER_THE_LISTS = ReferenceLists.LOADED + 100;

    private final DemoLoader loader;
    private final boolean demo;

    DemoData(
            DemoLoader loader,
            Config config,
            @ConfigProperty(name = "eenstem.demo", defaultValue = "false") boolean demo) {
        this.loader = loader;
        this.demo = demo && !DemoMode.hasIssuer(config);
    }

    void fill(@Observes @Priority(AFTER_THE_LISTS) StartupEvent start) throws SQLException {
        if (demo) {
            loader.loadOnce();
        }
    }
}
