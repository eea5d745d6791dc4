package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

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
        return FaultMapper.answer(json, address, headers);
    }
}
