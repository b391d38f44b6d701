package be.eenstem.consultation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organization answers in a round. */
@Schema(name = "ConsultationAnswerRequest")
@AnswerRequest.Whole
record AnswerRequest(
        @Schema(description = "A campaign in the version that is consulted on; absent for the whole of it.")
        UUID campaign,

        @NotNull @Pattern(regexp = AnswerRequest.POSITIONS, message = "schema.position") @Schema(description = "agree, agreeWithRemark, object or, about a campaign, offerToCarry.")
        String position,

        @Size(max = 4000) @Schema(description = "The remark, the reason or the offer; only who agrees may leave it out.")
        String text) {

    static final String POSITIONS = "agree|agreeWithRemark|object|offerToCarry";

    /** The text, or null where there is nothing in it. */
    String said() {
        return text == null || text.isBlank() ? null : text;
    }

    /** Nothing is missing that the position needs. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Whole.Check.class)
    @interface Whole {

        String message() default "schema.NotNull";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Looks at the position. */
        class Check implements ConstraintValidator<Whole, AnswerRequest> {

            @Override
            public boolean isValid(AnswerRequest answer, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                String position = answer.position() == null ? "agree" : answer.position();
                boolean says = position.equals("agree") || answer.said() != null;
                boolean offersOne = !position.equals("offerToCarry") || answer.campaign() != null;
                return (says || lacks(context, "text", "schema.NotBlank"))
                        & (offersOne || lacks(context, "campaign", "invalid.offerWithoutCampaign"));
            }

            private static boolean lacks(ConstraintValidatorContext context, String name, String sentence) {
                context.buildConstraintViolationWithTemplate(sentence)
                        .addPropertyNode(name)
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
