package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The campaigns that start on one day. */
final class Starts {

    static final int HEAVIEST = 5;

    private static final Comparator<Footprint> BY_ID = Comparator.comparing(Footprint::campaign, Finding.AS_WRITTEN);

    /** The weightiest, then the earliest, then by id. */
    static final Comparator<Footprint> RANK = Comparator.comparingInt(Footprint::weight)
            .reversed()
            .thenComparingInt(Footprint::first)
            .thenComparing(BY_ID);

    private final List<List<Footprint>> byWeight = new ArrayList<>();
    private final List<Footprint> underUmbrella = new ArrayList<>();
    private final List<Footprint> embargoed = new ArrayList<>();
    private int size;
    private int weight;

    Starts() {
        for (int each = 0; each < HEAVIEST; each++) {
            byWeight.add(new ArrayList<>(0));
        }
    }

    void add(Footprint campaign) {
        List<Footprint> alike = ofWeight(campaign.weight());
        alike.add(-1 - Collections.binarySearch(alike, campaign, BY_ID), campaign);
        size++;
        if (campaign.umbrella() == null) {
            weight += campaign.weight();
        } else {
            underUmbrella.add(campaign);
        }
        if (campaign.isEmbargoed()) {
            embargoed.add(campaign);
        }
    }

    void remove(Footprint campaign) {
        removeFrom(ofWeight(campaign.weight()), campaign);
        size--;
        if (!removeFrom(underUmbrella, campaign)) {
            weight -= campaign.weight();
        }
        removeFrom(embargoed, campaign);
    }

    /** By id. */
    List<Footprint> ofWeight(int weight) {
        return byWeight.get(weight - 1);
    }

    Stream<Footprint> all() {
        return byWeight.stream().flatMap(Collection::stream);
    }

    List<Footprint> embargoed() {
        return embargoed;
    }

    int size() {
        return size;
    }

    /** Adds those of a weight; false where there are more than a list should hold. */
    boolean take(int weight, List<Footprint> list, int most) {
        for (Footprint campaign : ofWeight(weight)) {
            if (list.size() == most) {
                return false;
            }
            list.add(campaign);
        }
        return true;
    }

    /** Of those without umbrella. */
    int weight() {
        return weight;
    }

    /** Adds those with an umbrella to the largest weights by umbrella, which may be null while there are none. */
    Map<String, Integer> largest(Map<String, Integer> weights) {
        if (underUmbrella.isEmpty()) {
            return weights;
        }
        Map<String, Integer> largest = weights == null ? new HashMap<>() : weights;
        underUmbrella.forEach(campaign -> largest.merge(campaign.umbrella(), campaign.weight(), Math::max));
        return largest;
    }

    /** The largest weight under one umbrella, or 0. */
    int largest(String umbrella) {
        int largest = 0;
        for (Footprint campaign : underUmbrella) {
            if (campaign.umbrella().equals(umbrella)) {
                largest = Math.max(largest, campaign.weight());
            }
        }
        return largest;
    }

    Starts copy() {
        Starts copy = new Starts();
        for (int each = 0; each < HEAVIEST; each++) {
            copy.byWeight.set(each, new ArrayList<>(byWeight.get(each)));
        }
        copy.underUmbrella.addAll(underUmbrella);
        copy.embargoed.addAll(embargoed);
        copy.size = size;
        copy.weight = weight;
        return copy;
    }

    private static boolean removeFrom(List<Footprint> list, Footprint campaign) {
        return list.removeIf(other -> other.campaign().equals(campaign.campaign()));
    }
}
