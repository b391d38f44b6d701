package be.eenstem.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a collection; {@code next} is absent on the last and {@code prev} on the first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageView<T>(
        @Schema(required = true) List<T> items,

        @Schema(description = "How many there are on all pages; absent where there are too many to count.")
        Long total,

        @Schema(required = true) int pageSize,
        @Schema(required = true) URI first,
        URI prev,
        URI next) {

    public static <T> PageView<T> of(Slice<T> slice, PageParameters parameters, UriInfo uri) {
        int page = parameters.number();
        return new PageView<>(
                slice.items(),
                slice.total(),
                parameters.size(),
                link(uri, 1),
                page > 1 ? link(uri, page - 1) : null,
                slice.more() ? link(uri, page + 1) : null);
    }

    private static URI link(UriInfo uri, int page) {
        return uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
    }
}
