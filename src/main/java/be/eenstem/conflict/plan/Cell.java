package be.eenstem.conflict.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Campaigns by their first day. */
final class Cell {

    private final List<Footprint> byStart = new ArrayList<>();
    private int longest;
    private int earliest = Integer.MAX_VALUE;
    private int latest = Integer.MIN_VALUE;

    void add(Footprint campaign) {
        byStart.add(firstStartingOn(campaign.first() + 1), campaign);
        longest = Math.max(longest, campaign.last() - campaign.first());
        earliest = Math.min(earliest, campaign.first());
        latest = Math.max(latest, campaign.last());
    }

    void remove(Footprint campaign) {
        for (int place = firstStartingOn(campaign.first()); place < byStart.size(); place++) {
            if (byStart.get(place).campaign().equals(campaign.campaign())) {
                byStart.remove(place);
                return;
            }
        }
    }

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** Those that share a day with the days from one up to and with another. */
    void during(int from, int to, Consumer<Footprint> each) {
        // Most cells hold a few campaigns at another time: to see that, no campaign is looked at.
        if (to < earliest || from > latest) {
            return;
        }
        int size = byStart.size();
        for (int place = firstStartingOn(from - longest); place < size; place++) {
            Footprint campaign = byStart.get(place);
            if (campaign.first() > to) {
                return;
            }
            if (campaign.last() >= from) {
                each.accept(campaign);
            }
        }
    }

    private int firstStartingOn(int day) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).first() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
