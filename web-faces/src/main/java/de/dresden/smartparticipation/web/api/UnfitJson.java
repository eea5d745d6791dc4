package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON with a property that there is not, or a value that does not fit; takes the place of the server's own mapper, which
 * answers in plain text and names classes.
 */
@Provider
@Priority(1)
public class UnfitJson implements ExceptionMapper<JsonMappingException> {

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(JsonMappingException json) {
        return FaultMapper.answer(json, address, headers);
    }
}
