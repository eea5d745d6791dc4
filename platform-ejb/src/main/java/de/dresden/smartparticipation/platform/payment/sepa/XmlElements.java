package de.dresden.smartparticipation.platform.payment.sepa;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements one in another. */
final class XmlElements {

    /** What stands in an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

    XmlElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(String namespace, String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    void in(String element, Content content) throws XMLStreamException {
        xml.writeStartElement(element);
        content.write();
        xml.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        in(element, () -> xml.writeCharacters(text));
    }

    void text(String element, String text, String attribute, String value) throws XMLStreamException {
        in(element, () -> {
            xml.writeAttribute(attribute, value);
            xml.writeCharacters(text);
        });
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }
}
