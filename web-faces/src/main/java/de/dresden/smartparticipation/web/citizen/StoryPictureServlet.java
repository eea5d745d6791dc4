package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.cooperation.practice.PracticeStories;
import de.dresden.smartparticipation.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A picture of a story that is not published yet, for whoever has the secret key of one of its companies. */
@WebServlet("/public/storyPicture")
public class StoryPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeStories stories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = String.valueOf(request.getParameter("file"));
        if (!file.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download.send(stories.picture(request.getParameter("key"), Long.parseLong(file)), response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
