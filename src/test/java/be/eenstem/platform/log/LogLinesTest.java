package be.eenstem.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LogLinesTest {

    private final Formatter formatter = new OneEntry(new PatternFormatter("%-5p %s%e%n"));

    @Test
    void whatAUserSendsStaysInItsLine() {
        String text = formatter.format(entry("Check by %s", "an\n2026-01-01 ERROR forged\r\n\u001b[2Jx\u0085y"));
        assertThat(text.strip())
                .isEqualTo("INFO  Check by an\\u000a2026-01-01 ERROR forged\\u000d\\u000a\\u001b[2Jx\\u0085y");
        assertThat(text).endsWith("\n");
    }

    @Test
    void aStackTraceIsSetIn() {
        ExtLogRecord entry = entry("Failed %s", 1);
        entry.setThrown(new IllegalStateException("bad\nERROR forged", new RuntimeException("worse\rERROR forged")));
        List<String> lines = formatter.format(entry).lines().toList();
        assertThat(lines.get(0)).startsWith("INFO  Failed 1");
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("    "));
    }

    @Test
    void everyLogIsWrittenSo() {
        List<Handler> handlers = LogLines.handlers()
                .filter(handler -> handler.getFormatter() != null)
                .toList();
        assertThat(handlers).isNotEmpty().allMatch(handler -> handler.getFormatter() instanceof OneEntry);
    }

    private static ExtLogRecord entry(String message, Object... parameters) {
        ExtLogRecord entry = new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.PRINTF, "test");
        entry.setParameters(parameters);
        return entry;
    }
}
