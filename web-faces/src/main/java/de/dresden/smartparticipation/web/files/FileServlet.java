package de.dresden.smartparticipation.web.files;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileAccess;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /files/<id>}: a stored file for whoever may read it; {@code /public/files/<id>}: one that everybody may read, for those
 * who are not logged in.
 */
@WebServlet({"/files/*", "/public/files/*"})
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileAccess files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download.send(files.download(Long.parseLong(path.substring(1))), response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
