package de.dresden.smartparticipation.launcher.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What answers on which port: health and metrics on the operators' port and nowhere else, the product on the public ones and nowhere
 * else. The description that the server guesses from the classes answers nowhere: the product has one of its own. With an own certificate the plain port only shows the way to the safe one.
 */
public final class PortGate implements Filter {

    private static final int PERMANENT_REDIRECT = 308;
    private static final List<String> FOR_OPERATORS = List.of("/health", "/metrics");
    private static final List<String> FOR_NOBODY = List.of("/openapi");

    private final int operators = Integer.getInteger("sp.management.port", -1);
    private final int plain = Integer.getInteger("sp.port", -1);
    private final boolean safe = Boolean.getBoolean("sp.tls");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getServletPath() + Objects.toString(asked.getPathInfo(), "");
        if (isOne(FOR_NOBODY, path) || isOne(FOR_OPERATORS, path) != (asked.getLocalPort() == operators)) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (safe && asked.getLocalPort() == plain) {
            answer.setStatus(PERMANENT_REDIRECT);
            answer.setHeader("Location", safeAddress(asked));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOne(List<String> paths, String path) {
        return paths.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "/"));
    }

    private static String safeAddress(HttpServletRequest asked) {
        String base = System.getProperty("sp.public.url", "").replaceAll("/+$", "");
        String query = asked.getQueryString();
        return base + asked.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
