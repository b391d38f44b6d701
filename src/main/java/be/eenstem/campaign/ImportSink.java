package be.eenstem.campaign;

import java.sql.SQLException;

/** Takes the rows of an import one by one, so that they are never all held. */
@FunctionalInterface
interface ImportSink {

    void accept(ImportRow row) throws SQLException;
}
