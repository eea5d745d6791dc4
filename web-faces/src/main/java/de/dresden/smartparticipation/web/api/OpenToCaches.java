package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.web.faces.Caching;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** What everybody may read is the same for everybody: caches may keep it for a short time, unless it says something else. */
@Provider
public class OpenToCaches implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if ("GET".equals(request.getMethod())
                && request.getUriInfo().getPath().startsWith("public/")
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, Caching.SHORTLY);
            headers.putSingle(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }
}
