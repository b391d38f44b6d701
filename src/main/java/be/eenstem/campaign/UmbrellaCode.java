package be.eenstem.campaign;

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

/** The code of an umbrella there is; null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UmbrellaCode.Check.class)
public @interface UmbrellaCode {

    String message() default "missing.umbrella";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    @Dependent
    class Check implements ConstraintValidator<UmbrellaCode, String> {

        private final KnownUmbrellas umbrellas;

        Check(KnownUmbrellas umbrellas) {
            this.umbrellas = umbrellas;
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || umbrellas.has(code);
        }
    }

    /** The codes as one request sees them: read once, however many rows it brings. */
    @RequestScoped
    class KnownUmbrellas {

        private final UmbrellaService service;
        private Set<String> codes;

        KnownUmbrellas(UmbrellaService service) {
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
