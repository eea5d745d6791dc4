package de.dresden.smartparticipation.web.citizen;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** What a page without state has to know of its request: whether a form was sent, and how to go on to another page. */
@Dependent
public class Sending {

    @Inject
    private FacesContext faces;

    /** Whether a form was sent; a link only shows. */
    public boolean isSent() {
        return "POST".equals(request().getMethod());
    }

    /** Goes on to a page, so that loading it anew sends nothing. @param page as {@code /public/confirm.xhtml?key=…} */
    public void goOn(String page) throws IOException {
        faces.getExternalContext().redirect(request().getContextPath() + page);
    }

    /** Says that there is nothing (more) behind this address. */
    public void gone() {
        faces.getExternalContext().setResponseStatus(404);
    }

    public Locale language() {
        return faces.getViewRoot().getLocale();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
