package be.eenstem.conflict;

import be.eenstem.access.Right;
import be.eenstem.audit.ChangesNothing;
import be.eenstem.audit.CheckLog;
import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.DraftReader;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.RateLimit;
import be.eenstem.platform.http.Spender;
import be.eenstem.platform.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/v1/conflictChecks")
@Tag(name = "conflicts")
class ConflictCheckResource {

    private final CheckService service;
    private final DraftReader drafts;
    private final CurrentCaller caller;
    private final RateLimit limit;
    private final Spender spender;
    private final CheckLog log;

    ConflictCheckResource(
            CheckService service,
            DraftReader drafts,
            CurrentCaller caller,
            RateLimit limit,
            Spender spender,
            CheckLog log) {
        this.service = service;
        this.drafts = drafts;
        this.caller = caller;
        this.limit = limit;
        this.spender = spender;
        this.log = log;
    }

    @POST
    @ChangesNothing
    @PermissionsAllowed(Right.PLAN_CAMPAIGNS)
    @Operation(
            operationId = "checkConflicts",
            summary = "Tell what a campaign would do to the conflicts if it were proposed; nothing is saved")
    @RequestBody(content = @Content(schema = @Schema(implementation = CampaignDraft.class)))
    public ConflictCheck check(JsonNode body, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        limit.use(RateLimit.Kind.WHAT_IF, spender.organization());
        CampaignDraft draft = drafts.read(body);
        ConflictCheck answer = service.check(draft, Language.preferred(language));
        // Who asks often about ever other days is looking for what is reserved.
        log.add(CheckLog.Check.of(caller.get(), draft.id(), asked(draft, answer)));
        return answer;
    }

    private static Map<String, Object> asked(CampaignDraft draft, ConflictCheck answer) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("period", draft.campaign().period());
        asked.put("aspects", draft.campaign().aspects());
        asked.put("audience", draft.campaign().audience());
        asked.put("reserved", answer.reserved());
        return asked;
    }
}
