package be.eenstem.review.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/** Writes a pack as an accessible PDF (PDF/UA-1), on A4 across. */
@ApplicationScoped
public class PackPdf {

    /** With more campaigns than this the Gantt counts them for each aspect and month; the quarters list them all the same. */
    public static final int MOST_BARS = 300;

    /** Does not close the stream; @throws PackException where it cannot be written */
    public void write(PackContent content, OutputStream out) {
        Wording wording = new Wording(content.locale());
        try (PDDocument document = new PDDocument();
                Typesetter typesetter = new Typesetter(document)) {
            String title = typesetter.printable(wording.say("title", content.planTitle(), content.version()));
            Identity.give(document, content, title);
            try (Paper paper = new Paper(document, typesetter, title)) {
                sections(document, paper, content, wording);
            }
            new Footer(document, typesetter, content).write();
            document.save(out);
        } catch (IOException e) {
            throw new PackException(e);
        }
    }

    private static void sections(PDDocument document, Paper paper, PackContent content, Wording wording) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        new CoverSection(Section.cover(paper, outline, content.planTitle()), content).write();
        gantt(Section.on(paper, outline, wording.say("gantt")), content);
        for (Quarter quarter : Quarter.of(content)) {
            new QuarterSection(Section.on(paper, outline, quarter.title(wording)), content).write(quarter);
        }
        undated(paper, outline, content, wording);
        new DecisionSection(Section.on(paper, outline, wording.say("decisions")), content).write();
        new ChangesSection(Section.on(paper, outline, wording.say("changes")), content).write();
    }

    private static void gantt(Section section, PackContent content) {
        if (Figures.of(content).campaigns() > MOST_BARS) {
            new OverviewSection(section, content).write(MOST_BARS);
        } else {
            new GanttSection(section, content).write();
        }
    }

    private static void undated(Paper paper, PDDocumentOutline outline, PackContent content, Wording wording) {
        Worst undated = Worst.of(content.conflicts(), conflict -> conflict.start() == null);
        if (!undated.shown().isEmpty()) {
            new ConflictTable(Section.on(paper, outline, wording.say("undatedConflicts")), wording).write(undated);
        }
    }
}
