package be.eenstem.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @ConfigMapping(prefix = "some")
    interface Settings {
        int size();

        int depth();
    }

    @Test
    void allSettingsThatAreWrongAreTold() {
        Throwable failure = catchThrowable(() -> new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withDefaultValue("some.size", "large")
                .build());
        CannotStartException told = StartFailure.of(new IllegalStateException(failure), ConfigProvider.getConfig());
        assertThat(told).hasMessageContainingAll("some.size", "some.depth");
        assertThat(told.getMessage().lines()).hasSize(1);
    }
}
