package be.eenstem.conflict.plan;

import be.eenstem.platform.reference.ReferenceLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Makes reaches of codes. */
@ApplicationScoped
public class Reaches {

    private final ReferenceLists lists;
    private volatile Trees trees;

    public Reaches(ReferenceLists lists) {
        this.lists = lists;
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
        return new CodeTree(lists.entries(list));
    }
}
