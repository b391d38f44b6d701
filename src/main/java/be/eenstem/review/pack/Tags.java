package be.eenstem.review.pack;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What the content of a document is (its structure tree), for those who cannot see it. The elements are bare dictionaries: there is
 * one for each cell.
 *
 * @see <a href="https://pdfa.org/resource/tagged-pdf-best-practice-guide-syntax/">Tagged PDF Best Practice Guide</a>
 */
final class Tags {

    private static final COSName PARENT = COSName.P;
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    private final COSDictionary document;
    private final COSArray pages = new COSArray();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private COSArray owners;

    Tags(PDDocument pdf) {
        document = element(root.getCOSObject(), "Document");
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(info);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    COSDictionary document() {
        return document;
    }

    COSDictionary element(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, type);
        element.setItem(PARENT, parent);
        addKid(parent, element);
        return element;
    }

    /** From here on what is marked is on this page. */
    void turnTo(PDPage page) {
        int number = pages.size() / 2;
        page.setStructParents(number);
        owners = new COSArray();
        pages.add(COSInteger.get(number));
        pages.add(owners);
    }

    /** The number that marks the next content as that of an element. */
    int mark(COSDictionary element, PDPage page) {
        int number = owners.size();
        owners.add(element);
        if (element.getItem(COSName.PG) == null) {
            element.setItem(COSName.PG, page.getCOSObject());
        }
        boolean there = element.getItem(COSName.PG) == page.getCOSObject();
        addKid(element, there ? COSInteger.get(number) : elsewhere(page, number));
        return number;
    }

    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, pages);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages.size() / 2);
    }

    private static COSDictionary elsewhere(PDPage page, int number) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, number);
        return reference;
    }

    private static void addKid(COSDictionary parent, COSBase kid) {
        COSBase kids = parent.getItem(COSName.K);
        if (kids == null) {
            parent.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray several) {
            several.add(kid);
        } else {
            COSArray both = new COSArray();
            both.add(kids);
            both.add(kid);
            parent.setItem(COSName.K, both);
        }
    }
}
