package be.eenstem.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What others would do with docs/openapi.json works: lint it, and make a client of it. */
@Execution(ExecutionMode.CONCURRENT)
class ApiToolsTest {

    private static final String SPECTRAL = "@stoplight/spectral-cli@6.16.3";
    private static final String TYPESCRIPT = "typescript@5.9.3";

    @Test
    void theLinterFindsNothing() throws Exception {
        Npx.Outcome lint = Npx.run(
                SPECTRAL,
                "spectral",
                "lint",
                "docs/openapi.json",
                "--ruleset=docs/spectral.yaml",
                "--fail-severity=hint",
                "--format=text");
        assertThat(lint.exit()).as(lint.output()).isZero();
        assertThat(lint.output()).contains("No results with a severity of 'hint' or higher found!");
    }

    @Test
    void theTypeScriptClientCompiles() throws Exception {
        Npx.Outcome compilation = Npx.run(
                TYPESCRIPT,
                "tsc",
                "--noEmit",
                "--strict",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom",
                "--module",
                "esnext",
                "--moduleResolution",
                "bundler",
                "target/generated-clients/typescript/index.ts");
        assertThat(compilation.exit()).as(compilation.output()).isZero();
    }
}
