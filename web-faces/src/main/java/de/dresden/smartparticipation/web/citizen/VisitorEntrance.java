package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says that on the public side a visitor acts, also where an employee looks: nobody is logged in there. */
@WebFilter(
        urlPatterns = {
            "/public/*",
            "/api/v1/public/*",
            "/api/v1/rewards/nonces",
            "/api/v1/rewards/installations",
            "/api/v1/rewards/tokens"
        },
        asyncSupported = true,
        dispatcherTypes = DispatcherType.REQUEST)
public class VisitorEntrance extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            actor.become(new Visitor());
        }
        chain.doFilter(request, response);
    }
}
