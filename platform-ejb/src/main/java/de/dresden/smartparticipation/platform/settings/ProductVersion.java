package de.dresden.smartparticipation.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the running product, as the build has written it down. */
@ApplicationScoped
public class ProductVersion {

    private final String text;

    ProductVersion() {
        Properties written = new Properties();
        try (InputStream in = ProductVersion.class.getResourceAsStream("product.properties")) {
            if (in != null) {
                written.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text = written.getProperty("version", "–");
    }

    /** As {@code 1.0.0}; a dash where it was not built by the build. */
    public String text() {
        return text;
    }
}
