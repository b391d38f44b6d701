package be.eenstem.conflict.bruteforce;

import java.util.Set;

/** Whom something is for; an empty dimension means everyone. */
public record TestAudience(Set<String> sectors, Set<String> sizes, Set<String> regions, Set<String> roles) {

    public static final TestAudience EVERYONE = new TestAudience(Set.of(), Set.of(), Set.of(), Set.of());

    /** Code by code: whether a value of one equals, contains or lies within a value of the other, in each dimension. */
    boolean overlaps(TestAudience other) {
        return overlap(sectors, other.sectors)
                && overlap(sizes, other.sizes)
                && overlap(regions, other.regions)
                && overlap(roles, other.roles);
    }

    /** Whether it speaks to this sector; null stands for all sectors. */
    boolean reachesSector(String sector) {
        return sector == null || overlap(sectors, Set.of(sector));
    }

    private static boolean overlap(Set<String> ones, Set<String> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return true;
        }
        for (String one : ones) {
            for (String other : others) {
                if (CodeLists.isWithin(one, other) || CodeLists.isWithin(other, one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
