package be.eenstem.platform.page;

import be.eenstem.platform.input.QueryParameters;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a collection, and in which order. */
public abstract class PageParameters extends QueryParameters {

    private static final int DEFAULT_SIZE = 50;

    @RestQuery
    @Pattern(regexp = "[1-9]\\d{0,6}", message = "schema.page") @Parameter(
            description = "The page, from 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    public String page;

    @RestQuery
    @Pattern(regexp = "[1-9]\\d{0,2}|1000", message = "schema.pageSize") @Parameter(
            description = "How many on a page: 1 to 1000, 50 when absent.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
    public String pageSize;

    @RestQuery
    @Parameter(description = "What to sort on, the weightiest first; a minus sign before it turns the order round.")
    public List<String> sort;

    /** The names that may be sorted on. */
    protected abstract Set<String> sortable();

    public int number() {
        return page == null ? 1 : Integer.parseInt(page);
    }

    public int size() {
        return pageSize == null ? DEFAULT_SIZE : Integer.parseInt(pageSize);
    }

    public long offset() {
        return (number() - 1L) * size();
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        if (sort != null && !sort.stream().map(PageParameters::sortName).allMatch(sortable()::contains)) {
            faults.put("sort", "invalid.sort");
        }
        return faults;
    }

    /**
     * The order as SQL. Only names in the given map reach the statement.
     *
     * @param columns the SQL expression of each sortable name
     * @param tieBreaker an expression that makes the order total
     */
    public String orderBy(Map<String, String> columns, String otherwise, String tieBreaker) {
        if (sort == null || sort.isEmpty()) {
            return "order by " + otherwise + ", " + tieBreaker;
        }
        StringBuilder order = new StringBuilder("order by ");
        for (String key : sort) {
            String column = columns.get(sortName(key));
            order.append(column).append(key.startsWith("-") ? " desc nulls last, " : " nulls last, ");
        }
        return order.append(tieBreaker).toString();
    }

    private static String sortName(String key) {
        return key.startsWith("-") ? key.substring(1) : key;
    }
}
