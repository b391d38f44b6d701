package be.eenstem.review.pack;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Aspects in the spotlight by rank, then the others by name. */
final class AspectOrder implements Comparator<String> {

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Collator collator;

    AspectOrder(PackContent content) {
        content.focus().forEach(focus -> ranks.merge(focus.aspect(), focus.rank(), Math::min));
        collator = Collator.getInstance(content.locale());
    }

    @Override
    public int compare(String one, String other) {
        int byRank = Integer.compare(rank(one), rank(other));
        int byName = byRank == 0 ? collator.compare(one, other) : byRank;
        return byName == 0 ? one.compareTo(other) : byName;
    }

    private int rank(String aspect) {
        return ranks.getOrDefault(aspect, Integer.MAX_VALUE);
    }
}
