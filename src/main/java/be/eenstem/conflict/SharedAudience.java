package be.eenstem.conflict;

import be.eenstem.conflict.plan.Reach;
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

    Audience of(Reach own, Reach other) {
        return new Audience(
                concerned("sectors", own.sectorCodes(), other.sectorCodes()),
                concerned("sizes", own.sizeCodes(), other.sizeCodes()),
                concerned("regions", own.regionCodes(), other.regionCodes()),
                concerned("roles", own.roleCodes(), other.roleCodes()));
    }

    /** Everyone stays everyone: naming what the other is about would tell of the other. */
    private List<String> concerned(String list, List<String> own, List<String> other) {
        return own.stream()
                .filter(code ->
                        other.isEmpty() || lists.related(list, code).stream().anyMatch(other::contains))
                .toList();
    }
}
