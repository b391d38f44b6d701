package be.eenstem.platform.outbound;

import static be.eenstem.platform.outbound.OutboundFault.FORBIDDEN_ADDRESS;
import static be.eenstem.platform.outbound.OutboundFault.FORBIDDEN_PORT;
import static be.eenstem.platform.outbound.OutboundFault.MALFORMED;
import static be.eenstem.platform.outbound.OutboundFault.NOT_HTTPS;
import static be.eenstem.platform.outbound.OutboundFault.UNKNOWN_HOST;
import static be.eenstem.platform.outbound.OutboundFault.WITH_LOGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An address that a user gives is called only where nothing is wrong with it. */
class AddressGuardTest {

    private static final Resolver NAMES = Outbound.names(Map.of(
            "hooks.example",
            List.of("1.1.1.1", "2606:4700:4700::1111"),
            "half.example",
            List.of("1.1.1.1", "10.0.0.7"),
            "inside.example",
            List.of("192.168.1.9"),
            "me.example",
            List.of("127.0.0.1")));

    private final AddressGuard guard = Outbound.guard(false, NAMES);

    @Test
    void whatIsInOrderIsCalledWhereItWasFound() {
        CheckedAddress address = guard.check("https://hooks.example/a%20b?c=d");
        assertThat(address.peer().getAddress().getHostAddress()).isEqualTo("1.1.1.1");
        assertThat(address.peer().getPort()).isEqualTo(443);
        assertThat(address.target()).isEqualTo("/a%20b?c=d");
        assertThat(guard.check("HTTPS://hooks.example:8443").target()).isEqualTo("/");
    }

    @Test
    void theRestIsRefusedByWhatIsWrongWithIt() {
        refused(
                MALFORMED,
                "",
                "hooks.example",
                "ftp://hooks.example",
                "file:///etc/passwd",
                "https:///x",
                "https://a b");
        refused(MALFORMED, "https://hooks.example./", "https://bücher.example/", "https://hooks_.example/");
        refused(NOT_HTTPS, "http://hooks.example/", "http://127.0.0.1:8080/");
        refused(WITH_LOGIN, "https://me@hooks.example/", "https://me:secret@hooks.example/", "https://@hooks.example/");
        refused(FORBIDDEN_PORT, "https://hooks.example:22/", "https://hooks.example:80/", "https://hooks.example:0/");
        refused(FORBIDDEN_PORT, "https://hooks.example:70000/");
        refused(UNKNOWN_HOST, "https://nobody.example/");
        refused(FORBIDDEN_ADDRESS, "https://inside.example/", "https://half.example/", "https://me.example/");
        refused(
                FORBIDDEN_ADDRESS,
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://[fe80::1]/",
                "https://169.254.169.254/");
    }

    @Test
    void howeverAnAddressIsWritten() {
        AddressGuard real = Outbound.guard(false, new SystemResolver());
        for (String url : List.of("https://2130706433/", "https://127.1/", "https://[::ffff:7f00:1]/")) {
            assertThatThrownBy(() -> real.check(url)).as(url).isInstanceOf(OutboundException.class);
        }
    }

    @Test
    void inDemoModeThisMachineMayBeCalledAndItsNetworkMayNot() {
        AddressGuard demo = Outbound.guard(true, NAMES);
        assertThat(demo.check("http://127.0.0.1:8080/x").isSecure()).isFalse();
        assertThat(demo.check("http://[::1]/").peer().getPort()).isEqualTo(80);
        assertThat(demo.check("https://me.example/").isSecure()).isTrue();
        assertThatThrownBy(() -> demo.check("http://inside.example/")).isInstanceOf(OutboundException.class);
        assertThatThrownBy(() -> demo.check("http://me.example:25/")).isInstanceOf(OutboundException.class);
    }

    @Test
    void notWhereItIsTurnedOffThere() {
        AddressGuard off = new AddressGuard(NAMES, Outbound.config(false, Duration.ofSeconds(15)), true);
        assertThatThrownBy(() -> off.check("https://me.example/")).isInstanceOf(OutboundException.class);
    }

    @Test
    void aNameThatMovesInwardIsRefusedThen() {
        AddressGuard moving = Outbound.guard(false, Outbound.rebinding("1.1.1.1", "10.0.0.1"));
        moving.check("https://hooks.example/");
        assertThatThrownBy(() -> moving.check("https://hooks.example/"))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FORBIDDEN_ADDRESS));
    }

    private void refused(OutboundFault fault, String... urls) {
        for (String url : urls) {
            assertThatThrownBy(() -> guard.check(url))
                    .as(url)
                    .isInstanceOfSatisfying(
                            OutboundException.class,
                            refused -> assertThat(refused.fault()).as(url).isEqualTo(fault));
        }
    }
}
