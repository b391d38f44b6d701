package be.eenstem.review;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.reference.ReferenceLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What codes are called in the language of a pack; a code that is gone stands for itself. */
record PackNames(
        Map<String, String> organizations,
        Map<String, LocalizedText> aspectNames,
        Map<UUID, LocalizedText> pressurePolicies,
        ReferenceLists lists,
        Locale locale) {

    String organization(String code) {
        return organizations.getOrDefault(code, code);
    }

    String aspect(String code) {
        LocalizedText name = aspectNames.get(code);
        return name == null ? code : name.in(locale);
    }

    /** Null where it has no name, or is not applied any more. */
    String pressurePolicy(UUID id) {
        LocalizedText name = pressurePolicies.get(id);
        return name == null ? null : name.in(locale);
    }

    String of(String list, String code) {
        return code == null
                ? null
                : lists.find(list, code).map(entry -> entry.name().in(locale)).orElse(code);
    }

    List<String> organizations(List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().map(this::organization).toList();
    }

    List<String> aspects(List<String> codes) {
        return codes == null ? List.of() : codes.stream().map(this::aspect).toList();
    }
}
