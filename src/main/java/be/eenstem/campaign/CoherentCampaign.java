package be.eenstem.campaign;

import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.reference.ReferenceLists;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;

/** The parts of a campaign agree with each other: lead and carriers, visibility and embargo, period and regions. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentCampaign.Check.class)
@interface CoherentCampaign {

    String message() default "invalid.campaign";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks across the fields; a field that is missing is another constraint's affair. */
    @Dependent
    class Check implements ConstraintValidator<CoherentCampaign, CampaignRequest> {

        private final ReferenceLists lists;

        Check(ReferenceLists lists) {
            this.lists = lists;
        }

        @Override
        public boolean isValid(CampaignRequest campaign, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return leadIsNoCarrier(campaign, context)
                    & embargoIsMeant(campaign, context)
                    & regionsExist(campaign, context);
        }

        private static boolean leadIsNoCarrier(CampaignRequest campaign, ConstraintValidatorContext context) {
            int place = campaign.carriers() == null || campaign.lead() == null
                    ? -1
                    : campaign.carriers().indexOf(campaign.lead());
            if (place < 0) {
                return true;
            }
            context.buildConstraintViolationWithTemplate("invalid.leadAsCarrier")
                    .addPropertyNode("carriers[" + place + "]")
                    .addConstraintViolation();
            return false;
        }

        private static boolean embargoIsMeant(CampaignRequest campaign, ConstraintValidatorContext context) {
            if (campaign.embargoUntil() == null || "embargoed".equals(campaign.visibility())) {
                return true;
            }
            context.buildConstraintViolationWithTemplate("invalid.embargoUntil")
                    .addPropertyNode("embargoUntil")
                    .addConstraintViolation();
            return false;
        }

        private boolean regionsExist(CampaignRequest campaign, ConstraintValidatorContext context) {
            Audience audience = campaign.audience();
            LocalDate start =
                    campaign.period() == null ? null : campaign.period().start();
            List<String> regions = audience == null || audience.regions() == null ? List.of() : audience.regions();
            boolean all = true;
            for (int i = 0; start != null && i < regions.size(); i++) {
                all &= existsOn(start, regions.get(i), i, context);
            }
            return all;
        }

        private boolean existsOn(LocalDate day, String region, int place, ConstraintValidatorContext context) {
            if (region == null
                    || lists.find("regions", region)
                            .map(code -> code.isValidOn(day))
                            .orElse(true)) {
                return true;
            }
            context.buildConstraintViolationWithTemplate("invalid.regionEnded")
                    .addPropertyNode("audience")
                    .addPropertyNode("regions[" + place + "]")
                    .addConstraintViolation();
            return false;
        }
    }
}
