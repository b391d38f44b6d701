package be.eenstem.conflict.plan;

import java.util.BitSet;
import java.util.List;

/**
 * Whom something is for, as numbers and bits that compare quickly: containment of codes is overlap of numbers.
 *
 * @param sectors the numbers its sectors stand for, or null for everyone; as regions
 * @param sizes a bit a code, all of them for everyone; as roles
 */
public record Reach(
        List<String> sectorCodes,
        List<String> sizeCodes,
        List<String> regionCodes,
        List<String> roleCodes,
        BitSet sectors,
        BitSet regions,
        int sizes,
        int roles) {

    /** Whether in each dimension one of the two is everyone, or they have some code in common or within each other. */
    public boolean overlaps(Reach other) {
        return (sizes & other.sizes) != 0
                && (roles & other.roles) != 0
                && overlap(sectors, other.sectors)
                && overlap(regions, other.regions);
    }

    public boolean overlapsSectorsOf(Reach other) {
        return overlap(sectors, other.sectors);
    }

    private static boolean overlap(BitSet some, BitSet others) {
        return some == null || others == null || some.intersects(others);
    }
}
