package be.eenstem.review.pack;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A part of the pack, with a heading that is also a bookmark. */
final class Section {

    private static final float AFTER_HEADING = 6;
    private static final float BEFORE_SUBHEADING = 12;
    private static final float HEADING_WITH_SOMETHING = 75;

    private final Paper paper;
    private final COSDictionary element;

    private Section(Paper paper, COSDictionary element) {
        this.paper = paper;
        this.element = element;
    }

    /** Begins on a page of its own. */
    static Section on(Paper paper, PDDocumentOutline outline, String title) {
        paper.turn();
        Section section = new Section(paper, paper.tags().element(paper.tags().document(), "Sect"));
        section.bookmark(outline, title);
        paper.text(section.element, "H1", new Paragraph(title, Style.HEADING));
        paper.down(AFTER_HEADING);
        return section;
    }

    static Section cover(Paper paper, PDDocumentOutline outline, String title) {
        paper.turn();
        Section section = new Section(paper, paper.tags().element(paper.tags().document(), "Sect"));
        section.bookmark(outline, title);
        paper.text(section.element, "H1", new Paragraph(title, Style.TITLE));
        paper.down(AFTER_HEADING);
        return section;
    }

    COSDictionary element() {
        return element;
    }

    Paper paper() {
        return paper;
    }

    void subheading(String title) {
        paper.need(HEADING_WITH_SOMETHING);
        paper.down(BEFORE_SUBHEADING);
        paper.text(element, "H2", new Paragraph(title, Style.SUBHEADING));
        paper.down(AFTER_HEADING / 2);
    }

    void say(String text) {
        paper.text(element, "P", new Paragraph(text, Style.BODY));
        paper.down(AFTER_HEADING / 2);
    }

    void note(String text) {
        paper.text(element, "P", Paragraph.note(text));
        paper.down(AFTER_HEADING / 2);
    }

    private void bookmark(PDDocumentOutline outline, String title) {
        PDOutlineItem item = new PDOutlineItem();
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(paper.page());
        item.setDestination(there);
        item.setTitle(title);
        outline.addLast(item);
    }
}
