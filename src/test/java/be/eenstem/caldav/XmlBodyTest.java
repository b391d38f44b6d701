package be.eenstem.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBodyTest {

    @Test
    void readsElementsAttributesAndTexts() {
        XmlElement read =
                read("\ufeff<a:x xmlns:a='DAV:'><!-- niets --><y b='c'/><a:z> d<![CDATA[<]]>&amp;&#233; </a:z></a:x>");
        assertThat(read.name()).isEqualTo(Names.dav("x"));
        assertThat(read.children().get(0).attributes()).containsEntry("b", "c");
        assertThat(read.textOf(Names.dav("z"))).contains("d<&é");
        assertThat(XmlBody.read(new byte[0])).isEmpty();
    }

    @Test
    void attributesOfOthersAreNoneOfOurs() {
        XmlElement read = read("<filter xmlns:x='urn:x' name='VEVENT' x:name='VTODO' x:other='1' xml:lang='nl'/>");
        assertThat(read.attributes()).containsOnly(Map.entry("name", "VEVENT"));
    }

    @Test
    void readsWhatMarkupWrites() {
        String text = "<&>\"'\r\n\tdé\u2028\ud83d\ude00";
        Markup markup = new Markup().open(Names.dav("a")).text(Names.apple("b"), text);
        XmlElement read =
                XmlBody.read(markup.close(Names.dav("a")).content().getBytes()).orElseThrow();
        assertThat(read.child(Names.apple("b")).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nee",
                "<a",
                "<a></b>",
                "<a/><b/>",
                "<a>&b;</a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<?xml version='1.0' encoding='niet-bekend'?><a/>",
                "<a xmlns:b=''><b:c/></a>"
            })
    void refusesWhatIsNoXmlOrHasADocumentType(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BAD_REQUEST));
    }

    @Test
    void hasBounds() {
        assertThat(read("<a>".repeat(20) + "</a>".repeat(20)).name().getLocalPart())
                .isEqualTo("a");
        assertThatThrownBy(() -> read("<a>".repeat(21) + "</a>".repeat(21))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(20_000) + "</a>")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> XmlBody.read(new byte[XmlBody.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.PAYLOAD_TOO_LARGE));
    }

    private static XmlElement read(String xml) {
        return XmlBody.read(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
