package be.eenstem.conflict.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms that titles are looked through for, as whole words; case and accents make no difference. */
@Schema(name = "ConflictPolicyWords")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Words(
        @Size(max = Words.MOST) @DistinctTerms
        @Schema(
                description = "Umbrella terms, which are for policy makers only: letters, digits, spaces, hyphens and"
                        + " apostrophes, at most 60.")
        List<@Size(max = Words.LONGEST) @Term String> containerTerms,

        @Size(max = Words.MOST) @DistinctTerms
        @Schema(
                description = "Terms that frame a message negatively: letters, digits, spaces, hyphens and apostrophes,"
                        + " at most 60.")
        List<@Size(max = Words.LONGEST) @Term String> negativeTerms) {

    static final Words NONE = new Words(null, null);

    private static final int MOST = 200;
    private static final int LONGEST = 60;

    /** Those that are given. */
    Map<String, List<String>> byName() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("containerTerms", containerTerms);
        words.put("negativeTerms", negativeTerms);
        words.values().removeIf(terms -> terms == null);
        return words;
    }

    /** The terms with single spaces between their words and none around. */
    Words tidied() {
        return new Words(tidied(containerTerms), tidied(negativeTerms));
    }

    private static List<String> tidied(List<String> terms) {
        return terms == null ? null : terms.stream().map(Terms::tidied).toList();
    }
}
