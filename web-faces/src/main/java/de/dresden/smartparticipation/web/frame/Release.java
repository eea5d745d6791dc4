package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.platform.settings.ProductVersion;
import jakarta.enterprise.context.ApplicationScoped;

/** What is running, read once. */
@ApplicationScoped
public class Release {

    private final ProductVersion version = ProductVersion.read();

    public String version() {
        return version.text();
    }
}
