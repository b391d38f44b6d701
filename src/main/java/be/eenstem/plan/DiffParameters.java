package be.eenstem.plan;

import be.eenstem.platform.input.QueryParameters;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which two moments of a plan to compare. */
class DiffParameters extends QueryParameters {

    @RestQuery
    @NotNull @Pattern(regexp = DiffView.MOMENT, message = "schema.planMoment") @Parameter(description = "A number of a version, or now.")
    String from;

    @RestQuery
    @NotNull @Pattern(regexp = DiffView.MOMENT, message = "schema.planMoment") @Parameter(description = "A number of a version, or now.")
    String to;
}
