package be.eenstem.conflict.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the policy of each type of conflict is made of. */
enum ConflictType {
    DUPLICATION("duplication", true),
    MISSED_SYNERGY("missedSynergy", true, "mostDaysBetween"),
    LAUNCH_CLASH("launchClash", true, "mostDaysApart"),
    CONTACT_PRESSURE("contactPressure", false),
    BLACKOUT("blackout", false),
    HOLIDAY_LAUNCH("holidayLaunch", true),
    OFF_FOCUS("offFocus", true),
    FOCUS_GAP("focusGap", true, "leastDays"),
    UNCOUPLED_ENFORCEMENT("uncoupledEnforcement", true, "mostDaysBefore"),
    SHORT_LEAD_TIME("shortLeadTime", true, "leastDays"),
    MESSAGE_GUIDELINE("messageGuideline", true);

    private final String code;
    private final boolean severity;
    private final Set<String> numbers;

    ConflictType(String code, boolean severity, String... numbers) {
        this.code = code;
        this.severity = severity;
        this.numbers = Set.of(numbers);
    }

    static Optional<ConflictType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Whether its policy says how severe it is. */
    boolean hasSeverity() {
        return severity;
    }

    Set<String> numbers() {
        return numbers;
    }

    boolean hasWords() {
        return this == MESSAGE_GUIDELINE;
    }
}
