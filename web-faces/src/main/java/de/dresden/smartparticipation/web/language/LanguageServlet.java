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
        String start = request.getUserPrincipal() == null ? "/public/index.xhtml" : "/index.xhtml";
        response.sendRedirect(request.getContextPath() + back(request.getParameter("back"), start));
    }

    /** Only ways within the product: a path, no host. @param start where who asks for anything else begins, without having to log in */
    static String back(String wish, String start) {
        return wish != null && wish.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") ? wish : start;
    }
}
