package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The server's {@code domain.xml} as this start needs it: a public listener, a second one for the operators, one with TLS
 * where there is a certificate; nothing that tells what the server is made of.
 */
final class DomainConfiguration {

    private static final String TEXT_TYPES =
            "text/html,text/plain,text/css,text/csv,text/javascript,application/javascript,application/json,"
                    + "application/problem+json,image/svg+xml";

    /**
     * Requests at the same time. Each may need two connections for a moment: a plain statement beside the entity manager, which holds
     * its own, borrows one before the server joins it to that transaction. So the application's pool has more than twice as many,
     * or requests that have one wait for ever for a second.
     */
    private static final String REQUESTS = "32";

    private final Path file;
    private final Document document;

    private DomainConfiguration(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static DomainConfiguration read(Path file) throws IOException {
        try {
            return new DomainConfiguration(
                    file,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    DomainConfiguration adapt(Settings settings) {
        speakPlainly("http-listener");
        speakPlainly("https-listener");
        set("network-listener[@name='http-listener']", Map.of("address", settings.get(Setting.ADDRESS)));
        set("thread-pool[@name='http-thread-pool']", Map.of("max-thread-pool-size", REQUESTS));
        addManagement(settings);
        set(
                "network-listener[@name='https-listener']",
                Map.of(
                        "enabled", Boolean.toString(settings.ownCertificate()),
                        "address", settings.get(Setting.ADDRESS),
                        "port", settings.get(Setting.TLS_PORT)));
        // the application's descriptors were read in its build and tests; against their schemas it takes half a second
        set("das-config", Map.of("deploy-xml-validation", "none"));
        if (settings.given(Setting.CLUSTER_NODES).isEmpty()) {
            keepSessionsHere();
        }
        return this;
    }

    void write() throws IOException {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    private void speakPlainly(String protocol) {
        set(
                "protocol[@name='" + protocol + "']/http",
                Map.of(
                        "xpowered-by", "false",
                        "server-header", "false",
                        "compression", "on",
                        "compression-min-size-bytes", "2048",
                        "compressable-mime-type", TEXT_TYPES));
    }

    /** A pool of its own, so that the operators get an answer also when all other threads are busy. */
    private void addManagement(Settings settings) {
        copy(
                "network-listener[@name='http-listener']",
                Map.of(
                        "name",
                        "management-listener",
                        "address",
                        settings.get(Setting.MANAGEMENT_ADDRESS),
                        "port",
                        Integer.toString(settings.managementPort()),
                        "thread-pool",
                        "management-thread-pool"));
        copy(
                "thread-pool[@name='http-thread-pool']",
                Map.of(
                        "name", "management-thread-pool",
                        "min-thread-pool-size", "1",
                        "max-thread-pool-size", "4"));
        set(
                "virtual-server[@id='server']",
                Map.of("network-listeners", "http-listener, https-listener, management-listener"));
    }

    private void keepSessionsHere() {
        set("availability-service", Map.of("availability-enabled", "false"));
        set("availability-service/web-container-availability", Map.of("availability-enabled", "false"));
    }

    private void copy(String path, Map<String, String> attributes) {
        Element original = find(path);
        Element copy = (Element) original.cloneNode(true);
        attributes.forEach(copy::setAttribute);
        original.getParentNode().appendChild(copy);
    }

    private void set(String path, Map<String, String> attributes) {
        attributes.forEach(find(path)::setAttribute);
    }

    private Element find(String path) {
        try {
            Element element = (Element)
                    XPathFactory.newInstance().newXPath().evaluate("//" + path, document, XPathConstants.NODE);
            if (element == null) {
                throw new IllegalStateException("the server's configuration has no " + path);
            }
            return element;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
