package de.dresden.smartparticipation.web.language;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The link that changes the language and leads back. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Languages.choose(request.getParameter("to"), request, response);
        response.sendRedirect(request.getContextPath() + back(request.getParameter("back")));
    }

    /** Only ways within the product: a path, no host. */
    static String back(String wish) {
        return wish != null && wish.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") ? wish : "/index.xhtml";
    }
}
