package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.TooMany;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every failure with problem details; what nobody foresaw gets a number that is found again in the log. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure, address, headers);
    }

    static Response answer(Throwable failure, UriInfo address, HttpHeaders headers) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMany tooMany) {
                return Response.fromResponse(problem(TOO_MANY, tooMany.reasons(), address, headers))
                        .header(HttpHeaders.RETRY_AFTER, tooMany.within().toSeconds())
                        .build();
            }
            if (cause instanceof Fault fault) {
                return problem(status(fault), fault.reasons(), address, headers);
            }
            if (cause instanceof BadRequest request) {
                return problem(BAD_REQUEST, request.reasons(), address, headers);
            }
            // the server's own exception where a boundary without an interface refuses a role
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return problem(FORBIDDEN, List.of(Reason.of("platform.fault.not-allowed")), address, headers);
            }
            if (cause instanceof WebApplicationException web) {
                return answered(web, address, headers);
            }
        }
        if (failure instanceof JsonProcessingException json && !(json.getProcessor() instanceof JsonGenerator)) {
            return problem(BAD_REQUEST, List.of(JsonFault.of(json)), address, headers);
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Request failed, " + number);
        return problem(FAILED, List.of(Reason.of("web.api.failed", number)), address, headers);
    }

    private static Response problem(int status, List<Reason> reasons, UriInfo address, HttpHeaders headers) {
        return Problems.of(status, reasons, address, headers);
    }

    private static Response answered(WebApplicationException web, UriInfo address, HttpHeaders headers) {
        Response response = web.getResponse();
        if (response.hasEntity() || response.getStatus() < BAD_REQUEST) {
            return response;
        }
        Response problem =
                problem(response.getStatus(), List.of(Reason.of(sentence(response.getStatus()))), address, headers);
        String allowed = response.getHeaderString("Allow");
        return allowed == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allowed).build();
    }

    private static String sentence(int status) {
        return switch (status) {
            case NOT_FOUND, 405, 406, 413, 415 -> "web.api.status-" + status;
            default -> "web.api.unreadable";
        };
    }

    private static int status(Fault fault) {
        if (fault instanceof NotFound) {
            return NOT_FOUND;
        }
        if (fault instanceof NotAllowed) {
            return FORBIDDEN;
        }
        return fault instanceof Conflict ? CONFLICT : UNPROCESSABLE;
    }
}
