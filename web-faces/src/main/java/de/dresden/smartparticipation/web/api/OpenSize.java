package de.dresden.smartparticipation.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * What may be sent has a size. Where the length is told it is looked at before anything is read; a body in chunks is read up to
 * its limit and no further. The server inflates gzip before anybody is asked, and takes the header away; more than was sent is told
 * by the length, and refused as soon as it comes.
 */
@Provider
public class OpenSize implements ContainerRequestFilter {

    /** Bytes that anybody may send; also members, who are nobody in particular. */
    static final int MOST = 256 * 1024;

    /** Bytes of JSON that a person of the city may send. */
    static final int MOST_OF_PERSONS = 1024 * 1024;

    private static final List<String> OPEN = List.of("public/", "rewards/");
    private static final int TOO_LARGE = 413;

    @Override
    public void filter(ContainerRequestContext request) {
        long most = most(request);
        if (request.getLength() > most) {
            throw new ClientErrorException(TOO_LARGE);
        }
        if (request.hasEntity()) {
            request.setEntityStream(
                    request.getLength() < 0
                            ? LimitedStream.inChunks(request.getEntityStream(), most)
                            : LimitedStream.ofLength(request.getEntityStream(), request.getLength()));
        }
    }

    /** Files have limits of their own where they are stored. */
    private static long most(ContainerRequestContext request) {
        if (OPEN.stream().anyMatch(request.getUriInfo().getPath()::startsWith)) {
            return MOST;
        }
        MediaType type = request.getMediaType();
        return type != null && "json".equals(type.getSubtype()) ? MOST_OF_PERSONS : Long.MAX_VALUE;
    }
}
