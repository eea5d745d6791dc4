package de.dresden.smartparticipation.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The language of a request: what the person chose (kept in the session, set at login from the account), else what was
 * chosen in this browser before (cookie), else what the browser asks for, else German.
 */
public final class Languages {

    /** The languages of the product, the base language first. */
    public static final List<Locale> ALL = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static final String ATTRIBUTE = "sp.language";
    private static final String COOKIE = "SPLANGUAGE";
    private static final String TEXTS = "de.dresden.smartparticipation.web.Texts";

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return inSession(request)
                .or(() -> inCookie(request))
                .orElseGet(() -> AcceptLanguage.of(request.getHeader("Accept-Language")));
    }

    /** Keeps a choice for the session, if there is one, and for later visits of this browser. */
    public static void choose(String language, HttpServletRequest request, HttpServletResponse response) {
        known(language).ifPresent(locale -> {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.setAttribute(ATTRIBUTE, locale);
            }
            Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    public static Locale other(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** The pages' texts in one language; never in the server's own. */
    public static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                TEXTS,
                locale,
                Languages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One text; its key where there is none, so that a gap is seen and nothing breaks. */
    public static String text(Locale locale, String key) {
        ResourceBundle texts = texts(locale);
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    private static Optional<Locale> inSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Locale) session.getAttribute(ATTRIBUTE));
    }

    private static Optional<Locale> inCookie(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> known(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Locale> known(String language) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
