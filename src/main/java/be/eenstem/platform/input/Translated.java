package be.eenstem.platform.input;

import be.eenstem.kernel.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that is there in Dutch at least, in no language blank or longer than allowed; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Translated.Check.class)
public @interface Translated {

    int min() default 1;

    int max();

    String message() default "schema.NotBlank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at each language and names those at fault. */
    class Check implements ConstraintValidator<Translated, LocalizedText> {

        private int max;

        @Override
        public void initialize(Translated constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean dutch = text.nl() != null || fails(context, "nl", "schema.NotBlank");
            return dutch
                    & fits(text.nl(), "nl", context)
                    & fits(text.fr(), "fr", context)
                    & fits(text.en(), "en", context);
        }

        private boolean fits(String words, String language, ConstraintValidatorContext context) {
            if (words == null || (!words.isBlank() && words.length() <= max)) {
                return true;
            }
            return fails(context, language, words.isBlank() ? "schema.NotBlank" : "schema.Size");
        }

        private static boolean fails(ConstraintValidatorContext context, String language, String sentence) {
            context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(language)
                    .addConstraintViolation();
            return false;
        }
    }
}
