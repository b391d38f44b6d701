package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A campaign as a test of a rule needs it: for everyone, weighing 1, on no aspect, unless it says so. */
final class FootprintSketch {

    private final UUID id;
    private final String lead;
    private String title = "Campagne";
    private Set<String> carriers = Set.of();
    private String umbrella;
    private Set<String> aspects = Set.of();
    private int first;
    private int last;
    private List<String> sectors = List.of();
    private List<String> sizes = List.of();
    private List<String> regions = List.of();
    private List<String> roles = List.of();
    private int weight = 1;
    private boolean exempt;
    private LocalDate proposedOn;
    private String visibility = "partners";

    private FootprintSketch(UUID id, String lead) {
        this.id = id;
        this.lead = lead;
    }

    static FootprintSketch by(String lead) {
        return new FootprintSketch(UUID.randomUUID(), lead);
    }

    /** @param number by which ids are ordered */
    static FootprintSketch numbered(int number) {
        return new FootprintSketch(new UUID(0, number), "unizo");
    }

    FootprintSketch on(String... codes) {
        aspects = Set.of(codes);
        return this;
    }

    FootprintSketch from(String start) {
        return during(start, start);
    }

    FootprintSketch during(String start, String end) {
        first = Sketch.day(start);
        last = Sketch.day(end);
        return this;
    }

    FootprintSketch titled(String text) {
        title = text;
        return this;
    }

    FootprintSketch carriedBy(String... organizations) {
        carriers = Set.of(organizations);
        return this;
    }

    FootprintSketch under(String code) {
        umbrella = code;
        return this;
    }

    FootprintSketch sectors(String... codes) {
        sectors = List.of(codes);
        return this;
    }

    FootprintSketch sizes(String... codes) {
        sizes = List.of(codes);
        return this;
    }

    FootprintSketch regions(String... codes) {
        regions = List.of(codes);
        return this;
    }

    FootprintSketch roles(String... codes) {
        roles = List.of(codes);
        return this;
    }

    FootprintSketch weighing(int number) {
        weight = number;
        return this;
    }

    FootprintSketch exempt() {
        exempt = true;
        return this;
    }

    FootprintSketch proposedOn(String day) {
        proposedOn = LocalDate.parse(day);
        return this;
    }

    FootprintSketch embargoed() {
        visibility = "embargoed";
        return this;
    }

    FootprintSketch startingOn(LocalDate day) {
        return from(day.toString());
    }

    UUID id() {
        return id;
    }

    Footprint print() {
        return new Footprint(
                id,
                title,
                lead,
                carriers,
                umbrella,
                aspects,
                first,
                last,
                Sketch.REACHES.of(sectors, sizes, regions, roles),
                weight,
                exempt,
                proposedOn,
                visibility,
                null);
    }
}
