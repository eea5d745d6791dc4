package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.rewards.redemption.Scan;
import de.dresden.smartparticipation.rewards.redemption.Tills;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The till's camera where the browser reads no QR codes: takes a picture and answers with the text of the code in it. «200» the
 * text, «204» no code to be seen, «413» too large, «415» and «422» no picture, «429» too many. For a script, so without a page.
 */
@WebServlet("/partner/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final String SECONDS_TO_WAIT = "10";
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png");

    @Inject
    private transient Tills tills;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!TYPES.contains(type(request))) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (request.getContentLengthLong() > Tills.LARGEST_PICTURE) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            // read before the boundary is entered: nobody's slow line holds a transaction
            answer(tills.scan(request.getInputStream().readNBytes(Tills.LARGEST_PICTURE + 1)), response);
        } catch (NotAllowed | EJBAccessException | AccessLocalException notAPartner) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Without what may stand behind it: the server adds the encoding that a filter has set, to pictures, too. */
    private static String type(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static void answer(Scan scan, HttpServletResponse response) throws IOException {
        switch (scan.outcome()) {
            case FOUND -> {
                response.setContentType("text/plain");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter().write(scan.text());
            }
            case NOTHING -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            case NO_PICTURE -> response.setStatus(UNPROCESSABLE);
            case TOO_LARGE -> response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            case TOO_MANY -> {
                response.setHeader("Retry-After", SECONDS_TO_WAIT);
                response.setStatus(TOO_MANY);
            }
        }
    }
}
