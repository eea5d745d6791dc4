package de.dresden.smartparticipation.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The root of the API. Jackson writes the JSON: the server's own binding makes an empty object of a record. {@code OPTIONS} tells the
 * methods in {@code Allow} and nothing else; the server would hand out a description that names its version and the caller's host.
 */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                "JacksonFeature",
                "jersey.config.disableAutoDiscovery",
                false,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
