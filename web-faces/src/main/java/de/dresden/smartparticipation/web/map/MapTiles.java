package de.dresden.smartparticipation.web.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pictures behind maps come from. Without a setting there are none: a map then shows the city's areas only. */
@Named("mapTiles")
@ApplicationScoped
public class MapTiles {

    private static final Pattern ORIGIN = Pattern.compile("(https?://)(\\{s}\\.)?([A-Za-z0-9.-]+(?::[0-9]+)?)/.*");
    private static final String PICTURES = "img-src 'self'";

    private final String address;
    private final String attribution;

    MapTiles() {
        this(Optional.empty(), Optional.empty());
    }

    @Inject
    MapTiles(
            @ConfigProperty(name = "sp.map.tiles") Optional<String> address,
            @ConfigProperty(name = "sp.map.attribution") Optional<String> attribution) {
        this.address = address.map(String::strip)
                .filter(text -> ORIGIN.matcher(text).matches())
                .orElse("");
        this.attribution = attribution.map(String::strip).orElse("");
    }

    /** Address with {@code {z}}, {@code {x}}, {@code {y}}, and {@code {s}} where there are several hosts; empty for none. */
    public String getAddress() {
        return address;
    }

    /** Whose map it is, to be named on it. */
    public String getAttribution() {
        return attribution;
    }

    /** A content security policy that also lets the tiles in. */
    public String into(String policy) {
        Matcher origin = ORIGIN.matcher(address);
        return origin.matches()
                ? policy.replace(
                        PICTURES,
                        PICTURES + " " + origin.group(1) + (origin.group(2) == null ? "" : "*.") + origin.group(3))
                : policy;
    }
}
