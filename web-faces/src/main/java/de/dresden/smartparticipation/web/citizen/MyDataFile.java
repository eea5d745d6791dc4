package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persondata.OwnData;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The file with a person's own data, behind the secret link: {@code /public/my-data-file?key=…&format=json}. */
@WebServlet("/public/my-data-file")
public class MyDataFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnData data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = "json".equals(request.getParameter("format"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            data.file(request.getParameter("key"), json, Languages.of(request), file);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(json ? "application/json" : "application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"meine-daten." + (json ? "json" : "pdf") + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
