package de.dresden.smartparticipation.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** People from outside have nothing to do in the intranet: its start leads them to their own pages, and the others are closed. */
public abstract class OwnPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The pages of people from outside, their own settings, and what everybody may see. */
    private static final List<String> OPEN =
            List.of("/partner/", "/jury/", "/me/", "/public/", "/error/", "/jakarta.faces.resource/", "/login.xhtml");

    @Inject
    private transient ActiveUser user;

    private final String role;
    private final String home;

    /** @param home page of the start */
    protected OwnPages(String role, String home) {
        this.role = role;
        this.home = home;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOwn(request.getServletPath()) && user.isLoggedIn() && user.isExternal() && user.is(role)) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** After the login everybody comes to the start; whoever asks for a page of the intranet by its name is told so. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/index.xhtml")) {
            response.sendRedirect(request.getContextPath() + home);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** @param path path within the application */
    protected static boolean isOwn(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }
}
