package be.eenstem.conflict.plan;

import be.eenstem.platform.reference.CodeEntry;
import be.eenstem.platform.reference.ReferenceLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes reaches of codes. */
@ApplicationScoped
public class Reaches {

    private final Function<String, Collection<CodeEntry>> entries;
    private volatile Trees trees;

    @Inject
    Reaches(ReferenceLists lists) {
        this(lists::entries);
    }

    /** @param entries of the lists sectors, sizes, regions and roles */
    public Reaches(Function<String, Collection<CodeEntry>> entries) {
        this.entries = entries;
    }

    private record Trees(CodeTree sectors, CodeTree sizes, CodeTree regions, CodeTree roles) {}

    /** Codes that no list has reach nobody. */
    public Reach of(List<String> sectors, List<String> sizes, List<String> regions, List<String> roles) {
        Trees known = trees();
        return new Reach(
                sectors,
                sizes,
                regions,
                roles,
                known.sectors.numbers(sectors),
                known.regions.numbers(regions),
                known.sizes.bits(sizes),
                known.roles.bits(roles));
    }

    Set<String> relatedSectors(Reach reach) {
        return trees().sectors.related(reach.sectorCodes());
    }

    Set<String> relatedRegions(Reach reach) {
        return trees().regions.related(reach.regionCodes());
    }

    /** The lists are there from the start of the service on, and never change while it runs. */
    private Trees trees() {
        if (trees == null) {
            trees = new Trees(tree("sectors"), tree("sizes"), tree("regions"), tree("roles"));
        }
        return trees;
    }

    private CodeTree tree(String list) {
        return new CodeTree(entries.apply(list));
    }
}
