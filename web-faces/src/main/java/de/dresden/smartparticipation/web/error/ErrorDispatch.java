package de.dresden.smartparticipation.web.error;

import de.dresden.smartparticipation.web.security.ApiProblem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What failed in the API is told as a problem. An error page is only read, also where a form was sent: with its fields the page would take itself for the one that sent them. */
@WebFilter(urlPatterns = "/error/*", dispatcherTypes = DispatcherType.ERROR, asyncSupported = true)
public class ErrorDispatch extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorDispatch.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (ApiProblem.concerns(request, failed)) {
            tell(request, response, failed);
        } else {
            chain.doFilter(new WithoutForm(request), response);
        }
    }

    /** Programs get no page, and no session with it. */
    private static void tell(HttpServletRequest request, HttpServletResponse response, String failed)
            throws IOException {
        int status = response.getStatus();
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            String number = Reference.next();
            LOG.log(
                    Level.SEVERE,
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION),
                    () -> "Request failed, " + number);
            ApiProblem.write(request, response, status, "Internal Server Error", failed, "web.api.failed", number);
        } else if (status == HttpServletResponse.SC_NOT_FOUND) {
            ApiProblem.write(request, response, status, "Not Found", failed, "web.api.status-404");
        } else {
            ApiProblem.write(request, response, status, "Bad Request", failed, "web.api.unreadable");
        }
    }

    private static final class WithoutForm extends HttpServletRequestWrapper {

        WithoutForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
