package be.eenstem;

import be.eenstem.platform.start.ListenAddress;
import java.nio.file.Path;

/** What the console tells the one who started the service. */
final class Greeting {

    private Greeting() {}

    static String demo(ListenAddress address, boolean accounts, Path data) {
        return """

                Eenstem runs in demo mode, with illustrative campaigns.
                  Try it    %s/doc/ui
                  Accounts  %s
                  Data      %s, kept from one start to the next
                  Stop it   Ctrl-C
                """.formatted(address.url(), accounts ? accounts() : noAccounts(address), data.toAbsolutePath());
    }

    static String production(ListenAddress address) {
        return """

                Eenstem runs on %s, with the database and the login service that are configured.
                  API       %s/doc/ui
                """.formatted(address, address.url());
    }

    private static String accounts() {
        return "coordinator, college, operator, admin, officer-<organization>, partner-<organization>"
                + " (as officer-constructiv); the password is the name";
    }

    private static String noAccounts(ListenAddress address) {
        return "none: the demo accounts are refused, because others than this machine can reach " + address;
    }
}
