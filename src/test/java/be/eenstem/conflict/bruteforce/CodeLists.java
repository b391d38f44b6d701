package be.eenstem.conflict.bruteforce;

import be.eenstem.platform.csv.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The codes of the lists in refdata and of the demo data, read once. */
final class CodeLists {

    private static final Map<String, String> PARENTS = new HashMap<>();

    static {
        // no sector has the code of a region, so one map does for both
        Stream.of("sectors", "regions")
                .flatMap(list -> rows("refdata/" + list).stream())
                .forEach(row -> PARENTS.put(row.get("code"), row.get("parent")));
    }

    private CodeLists() {}

    /** Whether a code is another or lies within it, however deep. */
    static boolean isWithin(String code, String container) {
        for (String up = code; up != null; up = PARENTS.get(up)) {
            if (up.equals(container)) {
                return true;
            }
        }
        return false;
    }

    /** The codes of a list that have not ended, in its order. */
    static List<String> codes(String list) {
        return rows("refdata/" + list).stream()
                .filter(row -> row.get("validUntil") == null)
                .map(row -> row.get("code"))
                .toList();
    }

    static Map<String, String> organizationKinds() {
        Map<String, String> kinds = new TreeMap<>();
        rows("demo/organizations").forEach(row -> kinds.put(row.get("code"), row.get("kind")));
        return kinds;
    }

    static Map<String, List<String>> aspectNames() {
        Map<String, List<String>> names = new TreeMap<>();
        rows("demo/aspects")
                .forEach(row -> names.put(row.get("code"), List.of(row.get("nl"), row.get("fr"), row.get("en"))));
        return names;
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream csv = CodeLists.class.getResourceAsStream("/" + file + ".csv")) {
            return CsvTable.parse(csv.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
