package de.dresden.smartparticipation.web.login;

import de.dresden.smartparticipation.platform.identity.Caller;
import de.dresden.smartparticipation.platform.identity.Logins;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Roles;
import de.dresden.smartparticipation.web.security.ClientAddress;
import de.dresden.smartparticipation.web.security.SecurityHeaders;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out at every request whose it is. One statement reads session or token, the person, roles and departments, so what
 * was withdrawn a second ago is gone.
 */
@ApplicationScoped
@DeclareRoles({
    Roles.ADMINISTRATOR,
    Roles.CONSULTATION_MANAGER,
    Roles.MODERATOR,
    Roles.EVALUATOR,
    Roles.PROJECT_MANAGER,
    Roles.JURY_MEMBER,
    Roles.COOPERATION_MANAGER,
    Roles.INTAKE_ASSOCIATION,
    Roles.REWARDS_CLERK,
    Roles.PARTNER,
    Roles.TREASURER,
    Roles.AUDITOR
})
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Logins logins;

    @Inject
    private ClientAddress clients;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.write(response, clients.isSecure(request));
        return switch (Zone.of(path(request))) {
            case PUBLIC -> context.doNothing();
            case API -> byToken(request, response, context);
            case ENTRANCE ->
                inSession(request)
                        .map(caller -> welcome(caller, request, context))
                        .orElseGet(context::doNothing);
            case PASSWORD ->
                inSession(request)
                        .map(caller -> welcome(caller, request, context))
                        .orElseGet(() -> Turned.away(request, response, path(request)));
            case INTRANET ->
                inSession(request)
                        .map(caller -> caller.mustChangePassword()
                                ? Turned.toPassword(request, response)
                                : welcome(caller, request, context))
                        .orElseGet(() -> Turned.away(request, response, path(request)));
        };
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        boolean offered = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        Optional<Caller> caller =
                offered ? logins.byToken(header.substring(BEARER.length()).strip()) : Optional.empty();
        if (caller.filter(Caller::isMember).isPresent() && !Zone.isForMembers(path(request))) {
            return Turned.fromApi(request, response, "web.api.token-of-member");
        }
        return caller.map(found -> welcome(found, request, context))
                .orElseGet(() ->
                        Turned.fromApi(request, response, offered ? "web.api.token-unknown" : "web.api.token-missing"));
    }

    private Optional<Caller> inSession(HttpServletRequest request) {
        return BrowserSession.of(request).flatMap(session -> {
            Optional<Caller> caller = logins.resume(session);
            if (caller.isEmpty()) {
                BrowserSession.forget(request);
            }
            return caller;
        });
    }

    private static AuthenticationStatus welcome(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        ActiveUser.remember(caller, request);
        // Whoever has to change the first password may do nothing else.
        Set<String> roles = caller.mustChangePassword()
                ? Set.of()
                : caller.roles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.login(), roles);
    }

    private static String path(HttpServletRequest request) {
        String further = request.getPathInfo();
        return further == null ? request.getServletPath() : request.getServletPath() + further;
    }
}
