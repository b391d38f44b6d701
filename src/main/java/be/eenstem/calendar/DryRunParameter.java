package be.eenstem.calendar;

import be.eenstem.platform.input.QueryParameters;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether only to tell. */
class DryRunParameter extends QueryParameters {

    @RestQuery
    @Pattern(regexp = "true|false", message = "schema.boolean") @Parameter(
            description = "Tell what would change, and change nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun;

    boolean isSet() {
        return Boolean.parseBoolean(dryRun);
    }
}
