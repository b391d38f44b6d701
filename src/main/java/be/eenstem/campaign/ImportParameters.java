package be.eenstem.campaign;

import be.eenstem.platform.input.QueryParameters;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How to import. */
class ImportParameters extends QueryParameters {

    private static final String BOOLEAN = "true|false";

    @RestQuery
    @Pattern(regexp = BOOLEAN, message = "schema.boolean") @Parameter(
            description = "Check every row and tell what would be created, but save nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String dryRun;

    @RestQuery
    @Pattern(regexp = BOOLEAN, message = "schema.boolean") @Parameter(
            description = "Save the rows that are in order, even where others are not.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String partial;

    ImportMode mode() {
        return new ImportMode(Boolean.parseBoolean(dryRun), Boolean.parseBoolean(partial));
    }
}
