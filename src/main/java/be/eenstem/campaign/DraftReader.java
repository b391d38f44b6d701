package be.eenstem.campaign;

import be.eenstem.access.CampaignRules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.problem.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a campaign that is not to be saved, from what a creation would send or from what a read answered. */
@ApplicationScoped
public class DraftReader {

    private static final String SEARCH = "alternatives";
    private static final List<String> NOT_OF_THE_CAMPAIGN =
            List.of("id", "href", "status", "proposedOn", "series", SEARCH);

    /** Where to look for other days. */
    record Search(@Valid @PlannablePeriod(mostDays = 2200) Period alternatives) {}

    private final Bodies bodies;
    private final CampaignService campaigns;
    private final CurrentCaller caller;

    DraftReader(Bodies bodies, CampaignService campaigns, CurrentCaller caller) {
        this.bodies = bodies;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    /** Fails with 400 naming every fault, and with 403 where the caller could not save the campaign. */
    public CampaignDraft read(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        Saved saved = Saved.NOT;
        JsonNode content = body;
        Search search = new Search(null);
        if (body instanceof ObjectNode sent) {
            saved = saved(sent.get("id"), faults);
            search = search(sent, faults);
            content = ofTheCampaign(sent);
        }
        CampaignRequest campaign = bodies.read(content, CampaignRequest.class, faults);
        CampaignRules.requireChange(caller.get(), campaign.lead());
        if (saved.id() != null) {
            CampaignRules.requireChange(caller.get(), saved.lead());
        }
        return new CampaignDraft(saved.id(), campaign, search.alternatives());
    }

    private Search search(ObjectNode sent, List<Fault> faults) {
        if (!sent.has(SEARCH)) {
            return new Search(null);
        }
        Bodies.Checked<Search> checked = bodies.check(sent.objectNode().set(SEARCH, sent.get(SEARCH)), Search.class);
        faults.addAll(checked.faults());
        return checked.value();
    }

    private static ObjectNode ofTheCampaign(ObjectNode sent) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.setAll(sent);
        return content.without(NOT_OF_THE_CAMPAIGN);
    }

    /** The campaign as it is saved already, or nothing. */
    private record Saved(UUID id, String lead) {

        private static final Saved NOT = new Saved(null, null);
    }

    private Saved saved(JsonNode given, List<Fault> faults) {
        if (given == null || given.isNull()) {
            return Saved.NOT;
        }
        if (!given.isTextual() || !Scalars.isUuid(given.textValue())) {
            faults.add(Fault.inBody("id", given.isContainerNode() ? null : given.asText(), "schema.uuid"));
            return Saved.NOT;
        }
        UUID id = UUID.fromString(given.textValue());
        Optional<String> lead = campaigns.lead(id);
        if (lead.isEmpty()) {
            faults.add(Fault.inBody("id", id, "missing.campaign"));
        }
        return new Saved(id, lead.orElse(null));
    }
}
