package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.event.EventCalendar;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /public/calendar/<id>.ics}: an event as a file for the own calendar. */
@WebServlet("/public/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventCalendar calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/[0-9]{1,18}[.]ics")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long event = Long.parseLong(path.substring(1, path.length() - ".ics".length()));
            byte[] file = calendar.file(event).getBytes(StandardCharsets.UTF_8);
            Download.head(calendar.one(event).reference() + ".ics", "text/calendar; charset=UTF-8", response);
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
