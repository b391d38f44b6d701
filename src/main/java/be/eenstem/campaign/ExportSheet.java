package be.eenstem.campaign;

import be.eenstem.identity.Caller;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** An export on its way to a caller, by way of a file: a slow reader would hold on to a transaction and its connection. */
record ExportSheet(ExportService service, ExportFilter filter, Caller caller, URI address) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        Path file = Files.createTempFile("eenstem", ".csv");
        try {
            service.write(file, filter, caller, address);
            Files.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }
}
