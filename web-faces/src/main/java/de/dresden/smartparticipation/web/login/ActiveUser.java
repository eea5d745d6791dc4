package de.dresden.smartparticipation.web.login;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Caller;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Logins;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who is logged in, for the pages. Costs no statement: the authentication mechanism has read it. Pages only hide; rights are
 * checked by the boundaries.
 */
@Named("user")
@RequestScoped
public class ActiveUser {

    private static final String ATTRIBUTE = ActiveUser.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Logins logins;

    static void remember(Caller caller, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, caller);
    }

    public boolean isLoggedIn() {
        return caller().isPresent();
    }

    /** Full name; empty where nobody is logged in. */
    public String getName() {
        return caller().map(Caller::actor).map(Actor::name).orElse("");
    }

    public String getLogin() {
        return caller().map(Caller::login).orElse("");
    }

    /** {@code de} or {@code en}: the language of the account. */
    public String getLanguage() {
        return caller().map(Caller::language).orElse("de");
    }

    public Long getAccountId() {
        return caller().map(Caller::actor).map(Actor::accountId).orElse(null);
    }

    /** Whether the person acts for another organisation. */
    public boolean isExternal() {
        return caller().map(Caller::actor).filter(External.class::isInstance).isPresent();
    }

    /** The organisation of an external person, otherwise empty. */
    public String getOrganisation() {
        return caller().map(Caller::actor)
                .map(actor -> actor instanceof External external ? external.organisation() : "")
                .orElse("");
    }

    public boolean isMustChangePassword() {
        return caller().map(Caller::mustChangePassword).orElse(false);
    }

    /** Whether the person has the role, by own right or as a deputy. */
    public boolean is(String role) {
        return caller().map(Caller::actor)
                .filter(actor -> actor.is(Role.valueOf(role)))
                .isPresent();
    }

    /** Whether the person has one of the roles, named with commas between them. */
    public boolean any(String roles) {
        for (String role : roles.split("\\s*,\\s*")) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /** Number of the login session, -1 where there is none. */
    public long getSession() {
        return BrowserSession.of(request).orElse(-1L);
    }

    /** Ends the login session, here and in the register. */
    public void leave() {
        BrowserSession.of(request).ifPresent(logins::logout);
        BrowserSession.forget(request);
    }

    private Optional<Caller> caller() {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }
}
