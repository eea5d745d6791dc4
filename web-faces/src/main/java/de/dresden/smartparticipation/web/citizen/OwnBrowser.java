package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * A random value by which a browser is known again, so that who takes part without an account can go on later and counts once. Set
 * only when somebody takes part, never by looking; it is the same for all formats, and each keeps but a hash of it.
 */
@RequestScoped
public class OwnBrowser {

    private static final String COOKIE = "sp-browser";
    private static final int BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress clients;

    private String made;

    /** The value, or null where this browser has none. The answer depends on it, so that nobody else may get it. */
    public String known() {
        response().setHeader("Cache-Control", "no-store");
        if (made != null || request.getCookies() == null) {
            return made;
        }
        return Stream.of(request.getCookies())
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[\\w-]{43}"))
                .findFirst()
                .orElse(null);
    }

    /** The value; one is made where this browser has none. */
    public String mark() {
        String known = known();
        if (known == null) {
            byte[] random = new byte[BYTES];
            RANDOM.nextBytes(random);
            known = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            made = known;
        }
        keep(known);
        return known;
    }

    private void keep(String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/public");
        cookie.setHttpOnly(true);
        cookie.setSecure(clients.isSecure(request));
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response().addCookie(cookie);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
