package be.eenstem.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** A campaign as an officer of its lead would send it. */
record Planned(
        String title,
        String lead,
        String umbrella,
        String aspect,
        List<String> sectors,
        List<String> sizes,
        List<String> regions,
        LocalDate start,
        LocalDate end) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param status null to leave it out */
    String json(String status) {
        ObjectNode campaign = JSON.createObjectNode()
                .put("title", title)
                .put("lead", lead)
                .put("umbrella", umbrella)
                .put("status", status);
        campaign.putArray("aspects").add(aspect);
        ObjectNode audience = campaign.putObject("audience");
        audience.set("sectors", JSON.valueToTree(sectors));
        audience.set("sizes", JSON.valueToTree(sizes));
        audience.set("regions", JSON.valueToTree(regions));
        campaign.putObject("period").put("start", start.toString()).put("end", end.toString());
        return campaign.toString();
    }
}
