package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text in which everything between braces is a field; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownFields.Check.class)
@interface KnownFields {

    String message() default "invalid.templateField";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each language at fault. */
    class Check implements ConstraintValidator<KnownFields, LocalizedText> {

        @Override
        public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            return fits(text.nl(), "nl", context) & fits(text.fr(), "fr", context) & fits(text.en(), "en", context);
        }

        private static boolean fits(String words, String language, ConstraintValidatorContext context) {
            if (words == null || Wording.isKnown(words)) {
                return true;
            }
            context.buildConstraintViolationWithTemplate("invalid.templateField")
                    .addPropertyNode(language)
                    .addConstraintViolation();
            return false;
        }
    }
}
