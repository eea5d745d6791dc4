package de.dresden.smartparticipation.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Refuses content where none is read: who sends a month expects that it counts. Nothing, and an empty object, say nothing. */
@Provider
public class KnownBody implements ContainerRequestFilter {

    private static final int LOOKED_AT = 64;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || "GET".equals(request.getMethod()) || takesContent(method) || !request.hasEntity()) {
            return;
        }
        try {
            String begin = new String(request.getEntityStream().readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            if (!begin.replaceAll("\\s", "").matches("(\\{\\})?")) {
                throw new BadRequest("web.api.no-body");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter without an annotation is the content. */
    static boolean takesContent(Method method) {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getAnnotations)
                .anyMatch(each -> each.length == 0);
    }
}
