package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads footprints from rows; values that many campaigns have in common are kept once. */
final class FootprintReader {

    private final Map<String, Reach> reaches = new HashMap<>();
    private final Map<List<String>, Set<String>> codes = new HashMap<>();

    Footprint read(Tuple row) {
        return new Footprint(
                row.get("campaign", UUID.class),
                row.get("lead", String.class).intern(),
                codes(row.get("carriers", String[].class)),
                row.get("umbrella", String.class),
                codes(row.get("aspects", String[].class)),
                new DateSpan(row.get("start_day", LocalDate.class), row.get("end_day", LocalDate.class)),
                reaches.computeIfAbsent(row.get("sectors", String.class), Reach::of),
                reaches.computeIfAbsent(row.get("regions", String.class), Reach::of),
                row.get("sizes", Integer.class),
                row.get("roles", Integer.class));
    }

    private Set<String> codes(String[] values) {
        return codes.computeIfAbsent(List.of(values), Set::copyOf);
    }
}
