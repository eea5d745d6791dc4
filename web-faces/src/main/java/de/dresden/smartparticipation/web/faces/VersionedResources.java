package de.dresden.smartparticipation.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Puts the check sum of our own style sheets and scripts into their addresses, so that browsers may keep them for ever and
 * still get the new ones after an update. One sum for all, since the style sheets import each other.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "sp";
    private static final String FOLDER = "/resources/" + LIBRARY;

    private volatile String version;

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library), library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType), library);
    }

    private Resource versioned(Resource resource, String library) {
        if (resource == null || !LIBRARY.equals(library)) {
            return resource;
        }
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                return super.getRequestPath() + "&v=" + version();
            }
        };
    }

    private String version() {
        if (version == null) {
            version = checkSum(FacesContext.getCurrentInstance().getExternalContext());
        }
        return version;
    }

    private static String checkSum(ExternalContext context) {
        CRC32 sum = new CRC32();
        for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
            try (InputStream content = context.getResourceAsStream(path)) {
                if (content != null) {
                    sum.update(content.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
