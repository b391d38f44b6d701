package be.eenstem;

import be.eenstem.identity.DemoMode;
import be.eenstem.platform.start.ListenAddress;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** The running service: greets the one who started it and serves until it is told to stop. */
@Singleton
@Unremovable
class Service implements QuarkusApplication {

    private final Config config;
    private final DemoMode demoMode;

    Service(Config config, DemoMode demoMode) {
        this.config = config;
        this.demoMode = demoMode;
    }

    @Override
    public int run(String... arguments) {
        ListenAddress address = ListenAddress.of(config);
        boolean demo = StartPlan.isDemo(config);
        System.out.println(
                demo
                        ? Greeting.demo(address, demoMode.isOn(), StartPlan.dataDirectory(config))
                        : Greeting.production(address));
        Quarkus.waitForExit();
        return 0;
    }
}
