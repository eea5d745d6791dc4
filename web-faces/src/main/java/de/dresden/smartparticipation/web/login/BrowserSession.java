package de.dresden.smartparticipation.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The browser's session, which holds the number of the login session: small, and good on every node. */
final class BrowserSession {

    private static final String ATTRIBUTE = "sp.login";

    private BrowserSession() {}

    static Optional<Long> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Long) session.getAttribute(ATTRIBUTE));
    }

    /** Begins a new one: nothing that was there before the login, its id least of all, goes on. */
    static void begin(HttpServletRequest request, long login) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(ATTRIBUTE, login);
    }

    /** What the login page shows must not depend on who was logged in before. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
