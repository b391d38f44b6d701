package be.eenstem.organization;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What organizations are called, for the rooms above; to be called in a transaction. */
@ApplicationScoped
public class OrganizationTitles {

    private final Statements statements;

    OrganizationTitles(Statements statements) {
        this.statements = statements;
    }

    /** By code. */
    public Map<String, String> all() {
        Map<String, String> names = new HashMap<>();
        statements.each("select code, name from organization", row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    /** The same, of some. */
    public Map<String, String> of(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        statements.each(
                "select code, name from organization where code = any (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                (Object) codes.toArray(String[]::new));
        return names;
    }
}
