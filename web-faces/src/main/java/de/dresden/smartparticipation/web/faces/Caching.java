package de.dresden.smartparticipation.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Lets caches keep an answer that is the same for everybody. */
public final class Caching {

    /**
     * A browser asks each time whether it still holds, since the same address answers in another language once that was
     * chosen; a cache in front of the server may answer half a minute by itself.
     */
    public static final String SHORTLY = "public, max-age=0, s-maxage=30, must-revalidate";

    private Caching() {}

    /** For the page that is drawn now. */
    public static void shortly() {
        shortly((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    public static void shortly(HttpServletResponse response) {
        response.setHeader("Cache-Control", SHORTLY);
        response.setHeader("Vary", "Accept-Language, Cookie");
    }
}
