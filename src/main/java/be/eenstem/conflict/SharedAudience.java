package be.eenstem.conflict;

import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.reference.ReferenceLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What of one audience another one has a part in, in the codes of the first. */
@ApplicationScoped
class SharedAudience {

    private final ReferenceLists lists;

    SharedAudience(ReferenceLists lists) {
        this.lists = lists;
    }

    Audience of(Audience own, Audience other) {
        return new Audience(
                concerned("sectors", own.sectors(), other.sectors()),
                concerned("sizes", own.sizes(), other.sizes()),
                concerned("regions", own.regions(), other.regions()),
                concerned("roles", own.roles(), other.roles()));
    }

    /** Everyone stays everyone: naming what the other is about would tell of the other. */
    private List<String> concerned(String list, List<String> own, List<String> other) {
        return own.stream()
                .filter(code ->
                        other.isEmpty() || lists.related(list, code).stream().anyMatch(other::contains))
                .toList();
    }
}
