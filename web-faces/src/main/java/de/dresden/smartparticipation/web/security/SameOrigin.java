package de.dresden.smartparticipation.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a form was sent from one of our own pages; beside the token that most forms carry, and in its place where a form has none. */
final class SameOrigin {

    private SameOrigin() {}

    /** Browsers say where a form comes from in {@code Sec-Fetch-Site} or {@code Origin}; programs say nothing. */
    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || sameHost(origin, request.getServerName());
    }

    static boolean sameHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
