package be.eenstem.aspect;

import be.eenstem.platform.sql.KnownCodes;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of an aspect there is; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AspectCode.Check.class)
public @interface AspectCode {

    String message() default "missing.aspect";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    @Dependent
    class Check implements ConstraintValidator<AspectCode, String> {

        private final KnownCodes codes;

        Check(KnownCodes codes) {
            this.codes = codes;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || codes.has(AspectsChanged.SUBJECT, code);
        }
    }
}
