package be.eenstem.campaign;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The columns of a sheet of campaigns, in the order an export writes them, and where each goes in a request. */
enum ImportColumn {
    ID("id", ImportContent.OWN),
    HREF("href", ImportContent.OWN),
    TITLE("title", ImportContent.TEXT),
    SUMMARY("summary", ImportContent.TEXT),
    KIND("kind", ImportContent.CODE),
    LEAD("lead", ImportContent.CODE),
    CARRIERS("carriers", ImportContent.VALUES),
    ASPECTS("aspects", ImportContent.VALUES),
    SECTORS("audience", "sectors", ImportContent.VALUES),
    SIZES("audience", "sizes", ImportContent.SIZES),
    REGIONS("audience", "regions", ImportContent.VALUES),
    ROLES("audience", "roles", ImportContent.VALUES),
    START("period", "start", ImportContent.DAY),
    END("period", "end", ImportContent.DAY),
    UMBRELLA("umbrella", ImportContent.CODE),
    CHANNELS("channels", ImportContent.VALUES),
    WEIGHT("weight", ImportContent.INTEGER),
    VISIBILITY("visibility", ImportContent.CODE),
    EMBARGO_UNTIL("embargoUntil", ImportContent.DAY),
    GOALS("goals", ImportContent.VALUES),
    EXEMPTION_GROUND("exemption", "ground", "exemptionGround", ImportContent.CODE),
    EXEMPTION_REASON("exemption", "reason", "exemptionReason", ImportContent.TEXT),
    STATUS("status", ImportContent.CODE),
    PROPOSED_ON("proposedOn", ImportContent.OWN),
    SERIES("series", ImportContent.OWN);

    private final String parent;
    private final String name;
    private final String header;
    private final ImportContent content;

    ImportColumn(String header, ImportContent content) {
        this(null, header, content);
    }

    ImportColumn(String parent, String name, ImportContent content) {
        this(parent, name, name, content);
    }

    ImportColumn(String parent, String name, String header, ImportContent content) {
        this.parent = parent;
        this.name = name;
        this.header = header;
        this.content = content;
    }

    String header() {
        return header;
    }

    ImportContent content() {
        return content;
    }

    boolean isRequired() {
        return this == TITLE || this == LEAD || this == ASPECTS || this == START || this == END;
    }

    static Optional<ImportColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(header))
                .findFirst();
    }

    /** The header of the column that a part of a request stands in: {@code sectors} for {@code audience.sectors[0]}. */
    static String headerOf(String place) {
        String path = place.replaceAll("\\[[^.]*", "");
        return Arrays.stream(values())
                .filter(column -> path.equals(column.parent == null ? column.name : column.parent + "." + column.name))
                .findFirst()
                .map(ImportColumn::header)
                .orElse(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The body of the request that a row stands for; an empty cell is left out. */
    static ObjectNode campaign(Map<ImportColumn, String> cells) {
        ObjectNode campaign = JsonNodeFactory.instance.objectNode();
        // Always there, so that a missing day is a fault of its own column.
        campaign.putObject("period");
        cells.forEach((column, cell) -> column.put(campaign, cell));
        return campaign;
    }

    private void put(ObjectNode campaign, String cell) {
        if (content != ImportContent.OWN && !cell.isBlank()) {
            ObjectNode place = parent == null ? campaign : campaign.withObjectProperty(parent);
            place.set(name, content.read(cell));
        }
    }
}
