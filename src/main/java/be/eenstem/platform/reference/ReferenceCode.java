package be.eenstem.platform.reference;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code of the given list; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReferenceCode.Check.class)
public @interface ReferenceCode {

    /** The list, as under {@code refData}. */
    String value();

    String message() default "missing.code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    @Dependent
    class Check implements ConstraintValidator<ReferenceCode, String> {

        private final ReferenceLists lists;
        private String list;

        Check(ReferenceLists lists) {
            this.lists = lists;
        }

        @Override
        public void initialize(ReferenceCode constraint) {
            list = constraint.value();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || lists.find(list, code).isPresent();
        }
    }
}
