package be.eenstem.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers a GET with 304 where the caller has the current state. A resource without a version of its own, as a page of a
 * collection, is tagged by its content.
 */
@Provider
public class ConditionalGet implements ContainerResponseFilter {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper mapper;

    public ConditionalGet(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reading) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + ActingFor.HEADER);
        }
        if (!reading || response.getStatus() != 200) {
            return;
        }
        if (response.getHeaders().getFirst(HttpHeaders.ETAG) == null && isJsonRecord(response)) {
            tagByContent(response);
        }
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tag != null && known != null && Etags.names(known, tag.toString(), true)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isJsonRecord(ContainerResponseContext response) {
        return response.getEntity() instanceof Record
                && response.getMediaType() != null
                && response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private void tagByContent(ContainerResponseContext response) {
        try {
            String json = mapper.writeValueAsString(response.getEntity());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, Etags.of(HexFormat.of().formatHex(hash, 0, TAG_BYTES)));
            response.setEntity(json, null, response.getMediaType());
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
