package be.eenstem.platform.http;

import be.eenstem.platform.input.QueryParameters;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A fingerprint of what a resource method was called with: its path parameters and its body, record or file. */
final class BodyHash {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    private BodyHash() {}

    static byte[] of(Object[] arguments) throws IOException {
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            for (Object argument : arguments) {
                add(argument, digest);
            }
            return digest.getMessageDigest().digest();
        }
    }

    private static void add(Object argument, OutputStream digest) throws IOException {
        if (argument instanceof File file) {
            Files.copy(file.toPath(), digest);
        } else if (!(argument instanceof UriInfo) && !(argument instanceof QueryParameters)) {
            digest.write(MAPPER.writeValueAsBytes(argument));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
