package be.eenstem.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** The code of an organization there is; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrganizationCode.Check.class)
public @interface OrganizationCode {

    String message() default "missing.organization";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    @Dependent
    class Check implements ConstraintValidator<OrganizationCode, String> {

        private final Known known;

        Check(Known known) {
            this.known = known;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || known.has(code);
        }
    }

    /** The codes as one request sees them: read once, however many rows it brings. */
    @RequestScoped
    class Known {

        private final OrganizationService service;
        private Set<String> codes;

        Known(OrganizationService service) {
            this.service = service;
        }

        boolean has(String code) {
            if (codes == null) {
                codes = service.codes();
            }
            return codes.contains(code);
        }
    }
}
