package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.laboratory.PublicResults;
import de.dresden.smartparticipation.web.faces.Caching;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The protocol of a vote's selection as PDF, for everybody. */
@WebServlet("/public/voteProtocol")
public class VoteProtocolServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicResults results;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("ref");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            results.protocol(reference, Languages.of(request), pdf);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", Caching.SHORTLY);
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"auswahl-" + reference + ".pdf\"");
        response.setContentLength(pdf.size());
        pdf.writeTo(response.getOutputStream());
    }
}
