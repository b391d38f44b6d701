package be.eenstem.organization;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
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
}
