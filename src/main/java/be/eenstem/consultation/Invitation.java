package be.eenstem.consultation;

import be.eenstem.organization.OrganizationSelector;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Who is to be heard: some organizations by their codes, or all that a selector finds. */
interface Invitation {

    List<String> invited();

    OrganizationSelector selector();

    /** It names organizations or has a selector, not both, and the selector says which. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Clear.Check.class)
    @interface Clear {

        String message() default "invalid.invitation";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Looks at what there is. */
        class Check implements ConstraintValidator<Clear, Invitation> {

            @Override
            public boolean isValid(Invitation invitation, ConstraintValidatorContext context) {
                if ((invitation.invited() == null) == (invitation.selector() == null)) {
                    return fails(context, "invited", "invalid.invitation");
                }
                return invitation.selector() == null
                        || !invitation.selector().namesNothing()
                        || fails(context, "selector", "invalid.selectorEmpty");
            }

            private static boolean fails(ConstraintValidatorContext context, String name, String sentence) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(sentence)
                        .addPropertyNode(name)
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
