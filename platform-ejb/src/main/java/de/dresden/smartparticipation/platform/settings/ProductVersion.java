package de.dresden.smartparticipation.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of the running product.
 *
 * @param text as {@code 1.0.0}; a dash where it was not built by the build
 */
public record ProductVersion(String text) implements Serializable {

    /** As the build has written it down. */
    public static ProductVersion read() {
        Properties written = new Properties();
        try (InputStream in = ProductVersion.class.getResourceAsStream("product.properties")) {
            if (in != null) {
                written.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProductVersion(written.getProperty("version", "–"));
    }
}
