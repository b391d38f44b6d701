package be.eenstem.platform.reference;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/refData")
@PermitAll
@Tag(name = "refData", description = "The code lists that other resources refer to.")
class RefDataResource {

    private final ReferenceLists lists;
    private final Links links;

    RefDataResource(ReferenceLists lists, Links links) {
        this.lists = lists;
        this.links = links;
    }

    /** One code of a list. */
    @Schema(name = "RefDataCode")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeView(
            @Schema(required = true) URI href,
            @Schema(required = true) String code,
            @Schema(required = true) LocalizedText name,

            @Schema(description = "What it means, where the name does not say enough.")
            LocalizedText description,

            @Schema(description = "The code it lies within.")
            String parent,

            @Schema(description = "The first day it can be used on.")
            LocalDate validFrom,

            @Schema(description = "The last day it can be used on.")
            LocalDate validUntil,

            @Schema(description = "The code that took its place.")
            String replacedBy) {}

    /** A whole list. */
    @Schema(name = "RefDataCodes")
    record CodesView(
            @Schema(required = true) List<CodeView> items,
            @Schema(required = true) long total) {}

    /** The name of a list. */
    @Schema(name = "RefDataList")
    record ListView(
            @Schema(required = true) URI href,
            @Schema(required = true) String name) {}

    /** All lists there are. */
    @Schema(name = "RefDataLists")
    record ListsView(
            @Schema(required = true) List<ListView> items,
            @Schema(required = true) long total) {}

    @GET
    @Operation(operationId = "listRefDataLists", summary = "List the code lists")
    public ListsView lists() {
        List<ListView> items = lists.names().stream()
                .map(name -> new ListView(links.to("refData", name), name))
                .toList();
        return new ListsView(items, items.size());
    }

    @GET
    @Path("/{list}")
    @Operation(operationId = "listRefDataCodes", summary = "List the codes of one list, in their natural order")
    public CodesView codes(@RestPath String list) {
        Collection<CodeEntry> entries = lists.entries(list);
        if (entries.isEmpty()) {
            throw ProblemException.notFound(list);
        }
        List<CodeView> items = entries.stream().map(entry -> view(list, entry)).toList();
        return new CodesView(items, items.size());
    }

    @GET
    @Path("/{list}/{code}")
    @Operation(operationId = "getRefDataCode", summary = "Read one code of a list")
    public CodeView code(@RestPath String list, @RestPath String code) {
        return lists.find(list, code)
                .map(entry -> view(list, entry))
                .orElseThrow(() -> ProblemException.notFound(code));
    }

    private CodeView view(String list, CodeEntry entry) {
        return new CodeView(
                links.to("refData", list, entry.code()),
                entry.code(),
                entry.name(),
                entry.description(),
                entry.parent(),
                entry.validFrom(),
                entry.validUntil(),
                entry.replacedBy());
    }
}
