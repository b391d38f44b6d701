package be.eenstem.conflict.plan;

import java.util.Locale;

/** Whose picture of the plan a run of days belongs to: what is under embargo must not show in that of the others. */
public enum Scope {
    /** It is the same with and without the campaigns under embargo, and none of them has a part in it. */
    ALL,
    /** It is there when all campaigns count, those under embargo included. */
    WHOLE,
    /** It is there when those under embargo are left out. */
    OPEN;

    /** As the database has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Scope of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
