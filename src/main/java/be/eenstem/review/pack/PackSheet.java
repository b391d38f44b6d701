package be.eenstem.review.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a pack as a workbook (XLSX): campaigns, conflicts, decisions and changes, all of them. */
@ApplicationScoped
public class PackSheet {

    private static final String MAKER = "Eenstem";
    private static final String MAKER_VERSION = "1.0";

    /** Does not close the stream; @throws PackException where it cannot be written */
    public void write(PackContent content, OutputStream out) {
        Wording wording = new Wording(content.locale());
        try (Workbook workbook = new Workbook(out, MAKER, MAKER_VERSION)) {
            workbook.properties().setTitle(wording.say("title", content.planTitle(), content.version()));
            new PlanSheets(workbook, content).write();
            new DecisionSheet(workbook, content).write();
            new ChangeSheet(workbook, content).write();
        } catch (IOException e) {
            throw new PackException(e);
        }
    }
}
