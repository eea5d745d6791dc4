package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.core.JsonParseException;
import de.dresden.smartparticipation.platform.fault.Reason;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What is no JSON at all; takes the place of the server's own mapper, which answers in plain text and names classes. */
@Provider
@Priority(1)
public class BrokenJson implements ExceptionMapper<JsonParseException> {

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(JsonParseException json) {
        long line = json.getLocation() == null ? 0 : json.getLocation().getLineNr();
        return Problems.of(400, List.of(Reason.of("web.api.json-broken", line)), address, headers);
    }
}
