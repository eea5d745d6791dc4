package de.dresden.smartparticipation.web.citizen.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of the form in a request, as they were typed, without what no person types. */
final class SentFields {

    private static final String MULTIPART = "multipart/form-data";

    private final HttpServletRequest request;

    SentFields(HttpServletRequest request) {
        this.request = request;
    }

    boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** The stripped text, or null where nothing was typed. Control characters other than line breaks and tabs are left out. */
    String text(String name) {
        return clean(request.getParameter(name));
    }

    /** All values of a field that may come several times, without empty ones. */
    List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .map(SentFields::clean)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The chosen files of a field, without the empty part that a browser sends where none was chosen. */
    List<Part> files(String name) {
        if (!isMultipart(request)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(name))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    private static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return text.isEmpty() ? null : text;
    }
}
