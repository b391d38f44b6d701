package be.eenstem.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** No other organization is known by an identifier of this one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OwnIdentifiers.Check.class)
@interface OwnIdentifiers {

    String message() default "invalid.identifierTaken";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each identifier that is taken. */
    @Dependent
    class Check implements ConstraintValidator<OwnIdentifiers, OrganizationRequest> {

        private final OrganizationNames names;

        Check(OrganizationNames names) {
            this.names = names;
        }

        @Override
        public boolean isValid(OrganizationRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            List<String> identifiers = request.identifiers() == null ? List.of() : request.identifiers();
            boolean own = true;
            for (int place = 0; place < identifiers.size(); place++) {
                if (isTaken(identifiers.get(place), request.code())) {
                    own = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("identifiers[" + place + "]")
                            .addConstraintViolation();
                }
            }
            return own;
        }

        private boolean isTaken(String identifier, String code) {
            return identifier != null
                    && names.codeOf(identifier)
                            .filter(owner -> !owner.equals(code))
                            .isPresent();
        }
    }
}
