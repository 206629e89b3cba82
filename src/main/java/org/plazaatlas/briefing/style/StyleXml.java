package org.plazaatlas.briefing.style;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements with their attributes into a text. */
final class StyleXml {

    /** Writes what an element holds. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    StyleXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /**
     * @param attributes a name and a value in turn
     */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        content.write();
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String content, String... attributes) throws XMLStreamException {
        element(name, () -> xml.writeCharacters(content), attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** All that was written. */
    String written() throws XMLStreamException {
        xml.flush();
        return text.toString();
    }
}
