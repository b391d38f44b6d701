package be.eenstem.conflict.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** All campaigns that count, with what surrounds them. */
public interface Plan {

    Surroundings surroundings();

    /** Null where the campaign does not count. */
    Footprint find(UUID campaign);

    /** Those that share a day with the days from one up to and with another, for an audience that overlaps; each once. */
    void near(Reach audience, int from, int to, Consumer<Footprint> each);

    /** The runs of days about a count's setting. */
    List<Run> runs(Count count);
}
