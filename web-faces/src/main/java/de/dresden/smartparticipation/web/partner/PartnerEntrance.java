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

/** A partner's people have no tasks in the intranet: its start leads them to their own pages. */
@WebFilter(urlPatterns = "/index.xhtml", asyncSupported = true)
public class PartnerEntrance extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (user.isLoggedIn() && user.is("PARTNER")) {
            response.sendRedirect(request.getContextPath() + "/partner/index.xhtml");
        } else {
            chain.doFilter(request, response);
        }
    }
}
