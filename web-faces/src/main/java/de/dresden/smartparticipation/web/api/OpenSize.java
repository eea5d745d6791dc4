package de.dresden.smartparticipation.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What anybody may send has a size that is looked at before it is read. */
@Provider
public class OpenSize implements ContainerRequestFilter {

    /** Also what members send, who are nobody in particular. */
    private static final List<String> OPEN = List.of("public/", "rewards/");

    private static final int MOST = 256 * 1024;
    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    @Override
    public void filter(ContainerRequestContext request) {
        if ("POST".equals(request.getMethod())
                && OPEN.stream().anyMatch(request.getUriInfo().getPath()::startsWith)) {
            if (request.getLength() < 0) {
                throw new ClientErrorException(LENGTH_REQUIRED);
            }
            if (request.getLength() > MOST) {
                throw new ClientErrorException(TOO_LARGE);
            }
        }
    }
}
