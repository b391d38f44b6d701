package be.eenstem.campaign;

import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a campaign does not count as pressure on those it is for.
 *
 * @param ground a code of the list {@code exemptionGrounds}: the law demands the campaign, or a crisis does
 * @param reason what it is that demands it, in the words of the lead
 */
@Schema(name = "Exemption")
public record Exemption(
        @NotNull @ReferenceCode("exemptionGrounds") String ground,
        @NotBlank @Size(max = 500) String reason) {}
