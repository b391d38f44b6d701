package be.eenstem.platform.reference;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of an audience; an empty one means everyone. */
@Embeddable
public class StoredAudience {

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sectors = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sizes = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> regions = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> roles = List.of();

    /** Sets only what differs, as Hibernate takes every value set in an embedded object for a change. */
    public void update(Audience audience) {
        Audience given = audience == null ? Audience.EVERYONE : audience;
        Audience wanted = new Audience(
                orNone(given.sectors()), orNone(given.sizes()), orNone(given.regions()), orNone(given.roles()));
        if (!get().equals(wanted)) {
            sectors = wanted.sectors();
            sizes = wanted.sizes();
            regions = wanted.regions();
            roles = wanted.roles();
        }
    }

    public Audience get() {
        return new Audience(sectors, sizes, regions, roles);
    }

    /** Null for everyone. */
    public Audience shown() {
        return get().isEveryone() ? null : get();
    }

    private static List<String> orNone(List<String> values) {
        return values == null ? List.of() : values;
    }
}
