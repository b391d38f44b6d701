package be.eenstem.audit;

import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.page.PageParameters;
import java.util.Set;

/** A page of the trail, the newest first unless it is sorted on {@code at}. */
abstract class TrailParameters extends PageParameters {

    @Override
    protected Set<String> sortable() {
        return Set.of("at");
    }

    /** By number, which is the order of writing: an index has it, and moments may be equal. */
    String order() {
        return sort != null && !sort.isEmpty() && sort.get(0).equals("at")
                ? "order by x.number"
                : "order by x.number desc";
    }

    static boolean isDay(String text) {
        return Scalars.isDay(text);
    }
}
