package be.eenstem.campaign;

import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;

/** What a caller sent to be imported. */
record ImportFile(File file, MediaType type) {

    static final String CSV = "text/csv";

    private static final MediaType SHEET = MediaType.valueOf(CSV);

    /** Hands on row by row; fails with 400 where the file as a whole cannot be read. */
    void read(ImportSink rows) throws IOException, SQLException {
        if (SHEET.isCompatible(type)) {
            ImportSheet.read(file, type, rows);
        } else {
            ImportJson.read(file, rows);
        }
    }
}
