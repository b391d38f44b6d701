package be.eenstem.sync;

import be.eenstem.platform.sql.Statements;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What organizations, aspects and umbrellas are called in the language of a reader. */
record EventNames(
        Locale language,
        Map<String, String> organizations,
        Map<String, String> aspects,
        Map<String, String> umbrellas) {

    private static final String ASPECTS = "select code, coalesce(name ->> ?, name ->> 'nl') from aspect";

    static EventNames read(Statements statements, Locale language) {
        return new EventNames(
                language,
                byCode(statements, "select code, name from organization"),
                byCode(statements, ASPECTS, language.getLanguage()),
                byCode(statements, "select code, slogan from umbrella"));
    }

    String organization(String code) {
        return organizations.getOrDefault(code, code);
    }

    List<String> organizations(List<String> codes) {
        return codes.stream().map(this::organization).toList();
    }

    List<String> aspects(List<String> codes) {
        return codes.stream().map(code -> aspects.getOrDefault(code, code)).toList();
    }

    /** Null for none. */
    String umbrella(String code) {
        return code == null ? null : umbrellas.getOrDefault(code, code);
    }

    private static Map<String, String> byCode(Statements statements, String sql, Object... values) {
        Map<String, String> names = new HashMap<>();
        statements.each(sql, row -> names.put(row.getString(1), row.getString(2)), values);
        return names;
    }
}
