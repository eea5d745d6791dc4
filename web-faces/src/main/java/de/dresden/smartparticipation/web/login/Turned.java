package de.dresden.smartparticipation.web.login;

import de.dresden.smartparticipation.web.security.ApiProblem;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers to those who may not come in as they are. */
final class Turned {

    private Turned() {}

    /** To the login page, and from there back to where the person wanted to go. */
    static AuthenticationStatus away(HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String typed = "POST".equals(request.getMethod()) ? LocalPath.TYPED : "";
        return redirect(
                request, response, LocalPath.login(path + query + typed, request.getRequestedSessionId() != null));
    }

    static AuthenticationStatus toPassword(HttpServletRequest request, HttpServletResponse response) {
        return redirect(request, response, Zone.PASSWORD_PAGE);
    }

    /** RFC 6750 and RFC 9457. @param code why: no token, or one that does not open this */
    static AuthenticationStatus fromApi(HttpServletRequest request, HttpServletResponse response, String code) {
        boolean offered = request.getHeader("Authorization") != null;
        response.setHeader(
                "WWW-Authenticate",
                "Bearer realm=\"Smart Participation\"" + (offered ? ", error=\"invalid_token\"" : ""));
        try {
            ApiProblem.write(
                    request,
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Unauthorized",
                    request.getRequestURI(),
                    code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus redirect(
            HttpServletRequest request, HttpServletResponse response, String path) {
        String address = request.getContextPath() + path;
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            write(
                    response,
                    "text/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                            + "\"/></partial-response>");
        } else {
            // A relative address: no header of the request decides where the browser goes.
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void write(HttpServletResponse response, String type, String body) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
