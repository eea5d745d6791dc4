package de.dresden.smartparticipation.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses compressed content before anything of it is read: what looks at the length of a request sees only what it is packed. Gzip that
 * comes whole by HTTP/1.1 the server inflates by itself and hides the header; there the API counts what comes. No browser sends such forms, and our uploads are compressed
 * by their formats. Stands in {@code web.xml} so that it comes before all filters that might read.
 */
public class PlainBodies extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ENCODING = "Content-Encoding";
    private static final String PLAIN = "identity";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPlain(request.getHeader(ENCODING)) && isPlain(codings(request.getHeader("Transfer-Encoding")))) {
            chain.doFilter(request, response);
            return;
        }
        SecurityHeaders.write(response, false);
        response.setHeader("Accept-Encoding", PLAIN); // RFC 9110, section 12.5.3
        response.setHeader("Connection", "close"); // nobody inflates it to skip it
        if (ApiProblem.concerns(request, request.getRequestURI())) {
            ApiProblem.write(
                    request,
                    response,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Unsupported Media Type",
                    request.getRequestURI(),
                    "web.api.compressed");
        } else {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static String codings(String transfer) {
        return transfer == null || transfer.strip().equalsIgnoreCase("chunked") ? null : transfer;
    }

    private static boolean isPlain(String encoding) {
        return encoding == null || encoding.isBlank() || PLAIN.equalsIgnoreCase(encoding.strip());
    }
}
