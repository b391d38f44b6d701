package be.eenstem.platform.outbound;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that may be called as names stand now; null passes. Names change, so each call checks again. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OutboundUrl.Check.class)
public @interface OutboundUrl {

    String message() default "invalid.outbound.malformed";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the guard. */
    @Dependent
    class Check implements ConstraintValidator<OutboundUrl, String> {

        private final AddressGuard guard;

        Check(AddressGuard guard) {
            this.guard = guard;
        }

        @Override
        public boolean isValid(String url, ConstraintValidatorContext context) {
            try {
                if (url != null) {
                    guard.check(url);
                }
                return true;
            } catch (OutboundException refused) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(refused.fault().sentence())
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
