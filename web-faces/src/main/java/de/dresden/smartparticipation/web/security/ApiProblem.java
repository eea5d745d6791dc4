package de.dresden.smartparticipation.web.security;

import de.dresden.smartparticipation.web.language.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;

/** Problem details (RFC 9457) for the API's addresses where its own resources are not asked: before them, and where they fail. */
public final class ApiProblem {

    private ApiProblem() {}

    /** Whether the address belongs to the API, whose callers read no pages. @param uri of the request, with the context */
    public static boolean concerns(HttpServletRequest request, String uri) {
        return uri != null && uri.startsWith(request.getContextPath() + "/api/");
    }

    /**
     * Writes the whole answer.
     *
     * @param title name of the status
     * @param uri of the request that went wrong
     * @param code key of the sentence in the pages' texts
     */
    public static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String title,
            String uri,
            String code,
            Object... arguments)
            throws IOException {
        String sentence = sentence(Languages.of(request), code, arguments);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(document(title, status, sentence, uri, code));
    }

    private static String document(String title, int status, String sentence, String uri, String code) {
        return """
                {"type":"about:blank","title":"%1$s","status":%2$d,"detail":"%3$s","instance":"%4$s","reasons":[{"code":"%5$s","text":"%3$s"}]}""".formatted(title, status, text(sentence), text(uri), code);
    }

    private static String sentence(Locale language, String code, Object... arguments) {
        String pattern = Languages.text(language, code);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** As the inside of a JSON text. */
    private static String text(String plain) {
        StringBuilder written = new StringBuilder();
        for (char one : plain.toCharArray()) {
            if (one == '"' || one == '\\') {
                written.append('\\').append(one);
            } else if (one < ' ') {
                written.append("\\u%04x".formatted((int) one));
            } else {
                written.append(one);
            }
        }
        return written.toString();
    }
}
