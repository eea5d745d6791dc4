package de.dresden.smartparticipation.platform.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address citizens reach the product; for links in mails, letters and files. */
@Dependent
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "sp.public.url")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "sp.port", defaultValue = "8080")
    private int port;

    PublicAddress() {}

    /** For tests and programs outside the container. */
    public PublicAddress(String address) {
        this.address = Optional.of(address);
    }

    /** The address of a page. @param path as {@code /public/confirm.xhtml?key=…}, with its leading slash */
    public String of(String path) {
        return address.filter(text -> !text.isBlank())
                        .orElseGet(() -> "http://localhost:" + port)
                        .replaceAll("/+$", "")
                + path;
    }
}
