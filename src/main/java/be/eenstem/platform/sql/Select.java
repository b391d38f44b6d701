package be.eenstem.platform.sql;

import be.eenstem.platform.page.PageParameters;
import be.eenstem.platform.page.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One page of a native SQL select whose conditions depend on what a caller filters on. Values travel as parameters only;
 * the SQL comes from the code.
 */
public final class Select {

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Select(String from) {
        this.from = from;
    }

    /** @param from what follows {@code select x.*}, up to the conditions: {@code from organization x} */
    public static Select from(String from) {
        return new Select(from);
    }

    public Select where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on a value; without one (null, or an empty collection) everything passes. */
    public Select where(String condition, String name, Object value) {
        if (value == null || (value instanceof Collection<?> many && many.isEmpty())) {
            return this;
        }
        return where(condition).with(name, value);
    }

    public Select with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Gives those of the values that the select so far names. */
    public Select withNamed(Map<String, Object> candidates) {
        candidates.forEach((name, value) -> {
            if (Pattern.compile(":" + name + "\\b").matcher(body()).find()) {
                with(name, value);
            }
        });
        return this;
    }

    /** The asked page of entities, whose table has the alias x, and how many there are in all. */
    public <T> Slice<T> page(EntityManager entities, Class<T> type, PageParameters page, String orderBy) {
        Query select = bound(entities.createNativeQuery("select x.* " + body() + " " + orderBy, type))
                .setFirstResult((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .setMaxResults(page.size());
        @SuppressWarnings("unchecked")
        List<T> items = select.getResultList();
        boolean whole = page.number() == 1 && items.size() < page.size();
        return Slice.of(items, whole ? items.size() : count(entities), page);
    }

    /** The same, where there may be too many to count: over {@code most} no total is told. */
    public <T> Slice<T> page(EntityManager entities, Class<T> type, PageParameters page, String orderBy, int most) {
        Query select = bound(entities.createNativeQuery("select x.* " + body() + " " + orderBy, type))
                .setFirstResult((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .setMaxResults(page.size() + 1);
        @SuppressWarnings("unchecked")
        List<T> found = select.getResultList();
        boolean more = found.size() > page.size();
        List<T> items = more ? found.subList(0, page.size()) : found;
        if (!more && (!items.isEmpty() || page.number() == 1)) {
            return new Slice<>(items, page.offset() + items.size(), false);
        }
        long counted = count(entities, most + 1);
        return new Slice<>(items, counted > most ? null : Long.valueOf(counted), more);
    }

    /** The asked page of rows, of columns of their own, and how many there are in all. */
    public Slice<Tuple> page(EntityManager entities, String columns, PageParameters page, String orderBy) {
        String limited = "%s limit %d offset %d".formatted(orderBy, page.size(), page.offset());
        List<Tuple> rows = rows(entities, columns, limited);
        boolean whole = page.number() == 1 && rows.size() < page.size();
        return Slice.of(rows, whole ? rows.size() : count(entities), page);
    }

    /** The rows of the asked page, and one more where there is a next page. */
    @SuppressWarnings("unchecked")
    public List<Tuple> rows(EntityManager entities, PageParameters page, String orderBy) {
        return bound(entities.createNativeQuery("select x.* " + body() + " " + orderBy, Tuple.class))
                .setFirstResult((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    /** All rows, of columns of their own. */
    @SuppressWarnings("unchecked")
    public List<Tuple> rows(EntityManager entities, String columns, String groupBy) {
        return bound(entities.createNativeQuery("select " + columns + " " + body() + " " + groupBy, Tuple.class))
                .getResultList();
    }

    /** All entities, whose table has the alias x. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(EntityManager entities, Class<T> type, String orderBy) {
        return bound(entities.createNativeQuery("select x.* " + body() + " " + orderBy, type))
                .getResultList();
    }

    /** One column of the first row. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> first(EntityManager entities, String column, Class<T> type) {
        List<T> values = bound(entities.createNativeQuery("select " + column + " " + body() + " limit 1", type))
                .getResultList();
        return values.stream().findFirst();
    }

    public long count(EntityManager entities) {
        Query count = bound(entities.createNativeQuery("select count(*) " + body(), Long.class));
        return ((Number) count.getSingleResult()).longValue();
    }

    /** How many there are, or {@code most} where there are more: the time it takes has a bound too. */
    public long count(EntityManager entities, int most) {
        String counted = "select count(*) from (select 1 " + body() + " limit " + most + ") counted";
        return ((Number) bound(entities.createNativeQuery(counted, Long.class)).getSingleResult()).longValue();
    }

    /** The select from its {@code from} on, for statements that are built around it. */
    public String body() {
        return conditions.isEmpty() ? from : from + " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }

    private Query bound(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
