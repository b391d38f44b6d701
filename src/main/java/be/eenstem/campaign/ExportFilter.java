package be.eenstem.campaign;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which campaigns to export, and how. Pages do not count: an export has them all. */
class ExportFilter extends CampaignFilter {

    @RestQuery
    @Pattern(regexp = "comma|semicolon", message = "invalid.exportSeparator") @Parameter(
            description = "CSV only: what separates the cells. Excel opens semicolon where Windows is set to Belgium.",
            schema =
                    @Schema(
                            enumeration = {"comma", "semicolon"},
                            defaultValue = "comma"))
    String separator;

    char separator() {
        return "semicolon".equals(separator) ? ';' : ',';
    }
}
