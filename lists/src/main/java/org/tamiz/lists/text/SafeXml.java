package org.tamiz.lists.text;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * The one door for XML: a pull reader over Aalto that takes elements, attributes and text, and nothing else. A document
 * type declaration is refused outright, so that no entity beyond the five of XML itself can be declared, expanded or
 * fetched. Depth, the number of attributes, the length of texts and of anything between two tags are bounded.
 */
public final class SafeXml implements AutoCloseable {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String file;
    private final XMLStreamReader reader;
    private int depth;
    private long elements;

    private SafeXml(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens an input.
     *
     * @throws TamizException MALFORMED if it does not start as XML does
     */
    public static SafeXml open(TextInput input) {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not allowed");
        });
        boolean wide = input.encoding().charset().equals(StandardCharsets.UTF_16LE)
                || input.encoding().charset().equals(StandardCharsets.UTF_16BE);
        try {
            // XML names its own encoding, so Aalto gets bytes; it does not know UTF-16, so that comes as characters.
            XMLStreamReader reader = wide
                    ? factory.createXMLStreamReader(new BoundedTags(input.name()).of(input.reader()))
                    : factory.createXMLStreamReader(new BoundedTags(input.name()).of(input.bytes()));
            return new SafeXml(input.name(), reader);
        } catch (XMLStreamException e) {
            throw failure(input.name(), e);
        }
    }

    /**
     * Goes on to the next start or end of an element, passing over text and comments.
     *
     * @return true at a start, false at an end; after the end of the outermost element {@link #depth()} is 0
     * @throws TamizException MALFORMED if the XML is broken or breaks off, TOO_LARGE beyond a limit
     */
    public boolean nextTag() {
        try {
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        opened();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return false;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused();
                    case XMLStreamConstants.END_DOCUMENT -> throw new IllegalStateException("past the end of " + file);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw failure(file, e);
        } catch (UncheckedStreamException e) {
            throw lazyFailure(e);
        }
    }

    /**
     * The whole element whose start was read last, up to and with its end.
     *
     * @throws TamizException as {@link #nextTag()}
     */
    public XmlElement element() {
        try {
            return readElement(elements);
        } catch (XMLStreamException e) {
            throw failure(file, e);
        } catch (UncheckedStreamException e) {
            throw lazyFailure(e);
        }
    }

    private XmlElement readElement(long first) throws XMLStreamException {
        String elementName = name();
        Map<String, String> attributes = attributes();
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    opened();
                    if (elements - first > MOST_ELEMENTS) {
                        throw tooLarge("one entry holds more than " + MOST_ELEMENTS + " elements");
                    }
                    children.add(readElement(first));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return new XmlElement(elementName, attributes, collapsed(text), children);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused();
                default -> {}
            }
        }
    }

    private Map<String, String> attributes() {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String collapsed(StringBuilder text) {
        // Most elements hold only others and the white space between them, and a large list has millions.
        boolean blank = true;
        for (int i = 0; i < text.length() && blank; i++) {
            blank = text.charAt(i) <= ' ';
        }
        return blank ? "" : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The local name of the element whose start or end was read last. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element whose start was read last, or null if it has none of that name. */
    public @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** The line reached, from 1. */
    public long line() {
        return reader.getLocation().getLineNumber();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw failure(file, e);
        }
    }

    private void opened() {
        depth++;
        elements++;
        if (depth > MOST_DEPTH) {
            throw tooLarge("elements nest more than " + MOST_DEPTH + " deep");
        }
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw tooLarge("an element has more than " + MOST_ATTRIBUTES + " attributes");
        }
    }

    private void append(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > MOST_TEXT) {
            throw tooLarge("a text is longer than " + MOST_TEXT + " characters");
        }
    }

    private TamizException tooLarge(String what) {
        return TamizException.at(
                TamizException.Code.TOO_LARGE,
                file,
                line(),
                what + ", which no official list does. Check the file.",
                null);
    }

    private TamizException refused() {
        return TamizException.at(
                TamizException.Code.MALFORMED,
                file,
                line(),
                "the XML declares a document type or entities, which is refused for safety. Remove the DOCTYPE.",
                null);
    }

    /** Aalto reads texts only when asked for them, and reports what is wrong in them through this exception. */
    private TamizException lazyFailure(UncheckedStreamException e) {
        return e.getCause() instanceof XMLStreamException broken
                ? failure(file, broken)
                : TamizException.at(
                        TamizException.Code.MALFORMED,
                        file,
                        line(),
                        "the XML is broken here. Download or copy the file again.",
                        e);
    }

    private static TamizException failure(String file, XMLStreamException e) {
        if (e.getNestedException() instanceof IOException broken) {
            return BoundedStream.failure(file, broken);
        }
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        boolean breaksOff = said.contains("end-of-input") || said.contains("End-of-input") || said.contains("EOF");
        return TamizException.at(
                breaksOff ? TamizException.Code.UNREADABLE : TamizException.Code.MALFORMED,
                file,
                Math.max(1, line),
                breaksOff
                        ? "the XML breaks off here. Download or copy the file again."
                        : "the XML is broken here (" + said + "). Download or copy the file again.",
                e);
    }
}
