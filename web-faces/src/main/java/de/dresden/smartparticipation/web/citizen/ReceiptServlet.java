package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.sending.OwnContributions;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The receipt of a contribution as PDF, for whoever has its secret key. */
@WebServlet("/public/receipt")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnContributions own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            own.receipt(request.getParameter("key"), Languages.of(request), pdf);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"eingangsbestaetigung.pdf\"");
        response.setContentLength(pdf.size());
        pdf.writeTo(response.getOutputStream());
    }
}
