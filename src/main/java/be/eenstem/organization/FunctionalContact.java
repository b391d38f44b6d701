package be.eenstem.organization;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A contact is a desk with a mailbox of its own, unless it says that it is a person. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FunctionalContact.Check.class)
@interface FunctionalContact {

    String message() default "invalid.personalContact";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes a mailbox that spells the contact's name in two words or more for a person's. */
    class Check implements ConstraintValidator<FunctionalContact, Contact> {

        private static final int FEWEST_WORDS = 2;

        @Override
        public boolean isValid(Contact contact, ConstraintValidatorContext context) {
            boolean functional = Boolean.TRUE.equals(contact.personal()) || !spellsItsName(contact);
            if (!functional) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("email")
                        .addConstraintViolation();
            }
            return functional;
        }

        private static boolean spellsItsName(Contact contact) {
            if (contact.name() == null || contact.email() == null) {
                return false;
            }
            Set<String> name = words(contact.name());
            Set<String> mailbox = words(contact.email().replaceFirst("@.*", ""));
            return mailbox.size() >= FEWEST_WORDS && name.equals(mailbox);
        }

        private static Set<String> words(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
