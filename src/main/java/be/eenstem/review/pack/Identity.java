package be.eenstem.review.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself: title, language, and that it is accessible. The same version gives the same bytes. */
final class Identity {

    private static final String MAKER = "Eenstem";
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                  <xmp:CreateDate>%s</xmp:CreateDate>
                  <pdf:Producer>%s</pdf:Producer>
                  <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Identity() {}

    static void give(PDDocument document, PackContent content, String title) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(
                (long) content.hash().hashCode() * 31 + content.locale().hashCode());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(content.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(document, content, title));
        document.setDocumentInformation(information(content, title));
    }

    private static PDDocumentInformation information(PackContent content, String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(MAKER);
        information.setCreationDate(calendar(content.submittedAt()));
        return information;
    }

    private static PDMetadata metadata(PDDocument document, PackContent content, String title) throws IOException {
        String xmp = XMP.formatted(
                escaped(title),
                content.locale().toLanguageTag(),
                content.submittedAt().truncatedTo(ChronoUnit.SECONDS),
                MAKER);
        return new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    }

    private static Calendar calendar(OffsetDateTime moment) {
        return GregorianCalendar.from(moment.toZonedDateTime());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
