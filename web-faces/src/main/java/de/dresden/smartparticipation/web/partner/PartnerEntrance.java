package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A partner's people have nothing to do in the intranet: its start leads them to their own pages, and the others are closed. */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class PartnerEntrance extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Their own pages, their own settings, and what everybody may see. */
    private static final List<String> OWN =
            List.of("/partner/", "/me/", "/public/", "/error/", "/jakarta.faces.resource/", "/login.xhtml");

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOwn(request.getServletPath()) && user.isLoggedIn() && user.is("PARTNER")) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** After the login everybody comes to the start; whoever asks for a page of the intranet by its name is told so. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/index.xhtml")) {
            response.sendRedirect(request.getContextPath() + "/partner/index.xhtml");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** @param path path within the application */
    static boolean isOwn(String path) {
        return OWN.stream().anyMatch(path::startsWith);
    }
}
