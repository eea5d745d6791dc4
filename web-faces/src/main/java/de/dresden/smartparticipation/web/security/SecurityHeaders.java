package de.dresden.smartparticipation.web.security;

import de.dresden.smartparticipation.web.map.MapTiles;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The headers that every answer carries, and no forms from other sites. The strict policy here is the one of public pages, error pages, downloads and the
 * API; a page with PrimeFaces replaces it by its own with a nonce.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String NO_OTHER = "camera=%s, microphone=(), geolocation=(self), payment=(), usb=()";

    /** The one page with a camera: a partner's till. */
    private static final String TILL = "/partner/redeem.xhtml";

    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private transient ClientAddress clients;

    @Inject
    private transient MapTiles tiles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        boolean secure = clients.isSecure(request);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        write(response, secure);
        response.setHeader(POLICY, tiles.into(STRICT));
        if (path.equals(TILL)) {
            response.setHeader(PERMISSIONS, NO_OTHER.formatted("(self)"));
        }
        if (isVersioned(path, request.getQueryString())) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!isStatic(path) && !isPublic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        HttpServletRequest seen = secure && !request.isSecure() ? new ForwardedRequest(request, clients) : request;
        if (isForeignForm(seen, path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(
                seen,
                isPublic(path) || path.startsWith("/error/")
                        ? new StrictResponse(response)
                        : new NoncedResponse(response, tiles));
    }

    /** A form that another site has sent with our cookie. The API knows no cookie. */
    private static boolean isForeignForm(HttpServletRequest request, String path) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && "POST".equals(request.getMethod())
                && !path.startsWith("/api/")
                && !SameOrigin.sent(request);
    }

    /** Also for answers that are given before any filter is asked. */
    public static void write(HttpServletResponse response, boolean secure) {
        response.setHeader(POLICY, STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(PERMISSIONS, NO_OTHER.formatted("()"));
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/public/");
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isVersioned(String path, String query) {
        return isStatic(path) && query != null && query.contains("v=");
    }

    /**
     * Sends on by path only. The server would put the address in front by which it was asked, and behind a proxy that is not
     * the one that the browser knows (RFC 9110, section 10.2.2, allows a relative reference).
     */
    private static class PathResponse extends HttpServletResponseWrapper {

        PathResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            flushBuffer();
        }
    }

    /** One policy at a time: the page's own with its nonce takes the place of the strict one. */
    private static class NoncedResponse extends PathResponse {

        private final MapTiles tiles;

        NoncedResponse(HttpServletResponse response, MapTiles tiles) {
            super(response);
            this.tiles = tiles;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, tiles.into(value));
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /** Public pages have no script of ours inside, so nothing may loosen their policy. */
    private static class StrictResponse extends PathResponse {

        StrictResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
