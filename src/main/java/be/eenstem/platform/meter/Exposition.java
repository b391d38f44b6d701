package be.eenstem.platform.meter;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The form in which meters are shown, and the registry that can. */
public final class Exposition {

    /** Prometheus reads it, and so does about everything else that gathers metrics. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private Exposition() {}

    /** The framework finds it, and has the virtual machine and the pool of connections counted in it as well. */
    @Produces
    @Singleton
    static PrometheusMeterRegistry registry() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }
}
