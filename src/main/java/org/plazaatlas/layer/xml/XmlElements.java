package org.plazaatlas.layer.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the elements of a file. Names come without their prefix, which need not be declared:
 * many writers forget to.
 */
public final class XmlElements implements Closeable {

    private static final int DEEPEST = 1_000;
    private static final int MOST_TEXT = 64 << 20;

    private final Reader characters;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * @throws IOException if the characters cannot be read
     */
    public XmlElements(Reader characters) throws IOException {
        this.characters = characters;
        try {
            reader = factory().createXMLStreamReader(characters);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> Reader.nullReader());
        return factory;
    }

    /**
     * Goes to the next start or end of an element.
     *
     * @return whether there is one
     * @throws IOException if the file is no XML from here on
     */
    public boolean advance() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) {
                        throw new IOException("more than " + DEEPEST + " elements in each other");
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the element, without a prefix. */
    public String name() {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The depth of the element that has just started; the root has 1. */
    public int depth() {
        return depth;
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /**
     * All text up to the end of the element that has just started, with that of elements in it.
     *
     * @throws IOException if the file is no XML from here on
     */
    public String text() throws IOException {
        int outer = depth;
        StringBuilder text = new StringBuilder();
        try {
            while (depth >= outer && reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            text.append(
                                    reader.getTextCharacters(),
                                    reader.getTextStart(),
                                    reader.getTextLength());
                    default -> {}
                }
                if (text.length() > MOST_TEXT) {
                    throw new IOException("a text of more than " + MOST_TEXT + " letters");
                }
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return text.toString().strip();
    }

    /** Passes over the rest of the element that has just started. */
    public void skip() throws IOException {
        int outer = depth;
        while (depth >= outer && advance()) {
            // its contents are not wanted
        }
    }

    /** The line that was reached. */
    public int line() {
        return reader.getLocation().getLineNumber();
    }

    private static IOException failure(XMLStreamException e) {
        Location place = e.getLocation();
        String text = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
        String line = place == null ? "" : "line " + place.getLineNumber() + ": ";
        return new IOException(line + text.lines().findFirst().orElse(""), e);
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
