package be.eenstem.conflict.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of a conflict policy, all in days; each type has its own of them, or none. */
@Schema(name = "ConflictPolicyNumbers")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Numbers(
        @Min(1) @Max(366) @Schema(description = "missedSynergy: so many days at most lie between two campaigns that could run together.")
        Integer mostDaysBetween,

        @Min(0) @Max(366) @Schema(description = "launchClash: so many days at most lie between two starts that compete.")
        Integer mostDaysApart,

        @Min(1) @Max(366) @Schema(
                description = "focusGap: so many days without a campaign are a gap;"
                        + " shortLeadTime: so many days at least lie between the proposal and the start.")
        Integer leastDays,

        @Min(0) @Max(366) @Schema(description = "uncoupledEnforcement: a campaign starts so many days at most before the action.")
        Integer mostDaysBefore) {

    static final Numbers NONE = new Numbers(null, null, null, null);

    /** Those that are given. */
    Map<String, Integer> byName() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("mostDaysBetween", mostDaysBetween);
        numbers.put("mostDaysApart", mostDaysApart);
        numbers.put("leastDays", leastDays);
        numbers.put("mostDaysBefore", mostDaysBefore);
        numbers.values().removeIf(number -> number == null);
        return numbers;
    }
}
