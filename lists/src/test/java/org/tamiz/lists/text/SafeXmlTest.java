package org.tamiz.lists.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

class SafeXmlTest {
    @Test
    void givesElementsWithTextAndChildren() {
        XmlElement root = read("<a><!-- c --><b>one &amp;\n two</b><b><![CDATA[<three>]]></b><c><d>4</d></c></a>");

        assertThat(root.all("b")).extracting(XmlElement::text).containsExactly("one & two", "<three>");
        assertThat(root.text("b")).isEqualTo("one & two");
        assertThat(root.text("z")).isEmpty();
    }

    @Test
    void givesAttributesAndTheRecordInLines() {
        XmlElement root = read("<a><b id='1' kind='x'> one </b><c><d/></c><e><f> two\nthree </f></e></a>");

        assertThat(root.all("b").get(0).attribute("kind")).isEqualTo("x");
        assertThat(root.all("b").get(0).attribute("none")).isEmpty();
        assertThat(root.inside("e")).extracting(XmlElement::text).containsExactly("two three");
        assertThat(root.inside("z")).isEmpty();
        assertThat(root.toLines()).isEqualTo("b id=1 kind=x: one\ne\n  f: two three");
    }

    @Test
    void readsUtf16AndDeclaredLatin1() {
        assertThat(read("<a><b>ñ</b></a>".getBytes(StandardCharsets.UTF_16)).text("b"))
                .isEqualTo("ñ");
        assertThat(read("<?xml version='1.0' encoding='ISO-8859-1'?><a><b>ñ</b></a>"
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .text("b"))
                .isEqualTo("ñ");
        assertThat(read("<?xml version='1.0' encoding='windows-1252'?><a><b>€</b></a>"
                                .getBytes(Charset.forName("windows-1252")))
                        .text("b"))
                .isEqualTo("€");
    }

    @Test
    void refusesADocumentTypeAndItsEntities() {
        assertFails("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a><b>&x;</b></a>", Code.MALFORMED);
        assertFails("<!DOCTYPE a [<!ENTITY x 'y'>]><a><b>&x;</b></a>", Code.MALFORMED);
        assertFails("<a><b>&x;</b></a>", Code.MALFORMED);
    }

    @Test
    void saysWhereXmlBreaksOff() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read("<a>\n<b>one</b>\n<b>two"))
                .withMessageContaining("x.xml:3")
                .withMessageContaining("breaks off")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.UNREADABLE));
    }

    @Test
    void saysWhereXmlIsBroken() {
        assertFails("<a><b></a></b>", Code.MALFORMED);
        assertFails("<a><b>\u0019</b></a>", Code.MALFORMED);
        assertFails("not xml", Code.MALFORMED);
    }

    @Test
    void boundsDepthTextAndTags() {
        assertFails("<a>".repeat(100) + "</a>".repeat(100), Code.TOO_LARGE);
        assertFails("<a><b>" + "x ".repeat(1_000_000) + "</b></a>", Code.TOO_LARGE);
        assertFails("<a b='" + "x".repeat(10_000_000) + "'/>", Code.TOO_LARGE);
        assertFails("<a>" + "<b/>".repeat(200_000) + "</a>", Code.TOO_LARGE);
    }

    @Test
    void boundsUtf16AsWell() {
        byte[] attribute = ("<a b='" + "x".repeat(10_000_000) + "'/>").getBytes(StandardCharsets.UTF_16);
        byte[] comment = ("<a><!--" + "x".repeat(10_000_000) + "--></a>").getBytes(StandardCharsets.UTF_16LE);
        assertFails(attribute, Code.TOO_LARGE);
        assertFails(comment, Code.TOO_LARGE);
        assertFails(
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a><b>&x;</b></a>".getBytes(StandardCharsets.UTF_16), Code.MALFORMED);
    }

    private static void assertFails(String xml, Code code) {
        assertFails(xml.getBytes(StandardCharsets.UTF_8), code);
    }

    private static void assertFails(byte[] xml, Code code) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(xml))
                .withMessageStartingWith("x.xml")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static XmlElement read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static XmlElement read(byte[] xml) {
        try (SafeXml reader = SafeXml.open(TextInput.ofBytes("x.xml", xml))) {
            reader.nextTag();
            return reader.element();
        }
    }
}
