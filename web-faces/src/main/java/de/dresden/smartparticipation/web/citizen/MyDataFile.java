package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persondata.OwnData;
import de.dresden.smartparticipation.platform.persondata.PersonFileFormat;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The file with a person's own data, behind the secret link: {@code /public/my-data-file?key=…&format=json}. */
@WebServlet("/public/my-data-file")
public class MyDataFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnData data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PersonFileFormat format = format(request.getParameter("format"));
        // Written aside: nobody's slow line holds a transaction, and the attachments need not fit into memory.
        Path file = Files.createTempFile("own-data", ".file");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                data.file(request.getParameter("key"), format, Languages.of(request), out);
            }
            String ending = format.name().toLowerCase(Locale.ROOT);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/" + ending);
            response.setHeader("Content-Disposition", "attachment; filename=\"meine-daten." + ending + "\"");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            Files.delete(file);
        }
    }

    private static PersonFileFormat format(String asked) {
        return Stream.of(PersonFileFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(PersonFileFormat.PDF);
    }
}
