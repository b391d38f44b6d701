package be.eenstem.platform.input;

import be.eenstem.platform.problem.Parts;
import jakarta.validation.ConstraintViolation;
import java.util.Objects;
import java.util.function.Predicate;

/** Which violations count in what a patch makes of a resource: of those {@link OnChange}, only in parts that it changes. */
record Leniency(Record current) implements Predicate<ConstraintViolation<?>> {

    @Override
    public boolean test(ConstraintViolation<?> violation) {
        return !violation.getConstraintDescriptor().getPayload().contains(OnChange.class)
                || isChanged(violation.getPropertyPath().iterator().next().getName(), violation.getRootBean());
    }

    private boolean isChanged(String part, Object changed) {
        return !Objects.equals(Parts.of(current, part), Parts.of(changed, part));
    }
}
