package de.dresden.smartparticipation.web.citizen.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How much a citizen's form may hold, looked at before it is read: text up to {@link #TEXT}, and on the pages that take attachments
 * files beside it up to {@link #FILES} together. Too much is answered with a page that says so.
 */
@WebFilter(urlPatterns = "/public/*", asyncSupported = true)
public class FormSize extends HttpFilter {

    /** Bytes of all texts of one form. */
    static final long TEXT = 512 * 1024;

    /** Bytes of a form with its files: five of 10 MB, and what is around them. */
    static final long FILES = 52L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    /** Pages whose forms take files. */
    private static final Set<String> WITH_FILES = Set.of(
            "/public/contribute.xhtml",
            "/public/mine.xhtml",
            "/public/statement.xhtml",
            "/public/agency.xhtml",
            "/public/partnerApplication.xhtml",
            "/public/apply.xhtml");

    private static final int MOST_PARTS = 1000;
    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

    /** What is still taken off the line, so that the browser stops sending and reads the answer. */
    private static final long SWALLOWED = 64L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name()); // before anything of the form is read
        }
        boolean files = WITH_FILES.contains(request.getServletPath()) && SentFields.isMultipart(request);
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > (files ? FILES : TEXT)) {
            swallow(request.getInputStream());
            response.sendError(TOO_LARGE);
        } else if (files && isTooMuchText(request)) {
            response.sendError(TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooMuchText(HttpServletRequest request) throws IOException, ServletException {
        return request.getParts().size() > MOST_PARTS
                || request.getParts().stream()
                                .filter(part -> part.getSubmittedFileName() == null)
                                .mapToLong(Part::getSize)
                                .sum()
                        > TEXT;
    }

    private static void swallow(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long taken = 0;
        for (int read = body.read(buffer); read >= 0 && taken < SWALLOWED; read = body.read(buffer)) {
            taken += read;
        }
    }
}
