package de.dresden.smartparticipation.web.error;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page says beyond its fixed words. */
@Named("errorView")
@RequestScoped
public class ErrorView {

    /** The kernel's fault that led here. */
    static final String FAULT = "sp.fault";

    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());
    private static final String EXCEPTION = "jakarta.servlet.error.exception";

    @Inject
    private HttpServletRequest request;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** The sentences of the rule that refused, if there was one. */
    public List<String> getReasons() {
        return request.getAttribute(FAULT) instanceof Fault fault
                ? fault.reasons().stream()
                        .map(Texts.in(Languages.of(request))::text)
                        .toList()
                : List.of();
    }

    /** What is read out on the phone. */
    public String getReference() {
        Object known = request.getAttribute(Reference.ATTRIBUTE);
        if (known == null) {
            String sent = parameters.get("reference");
            known = sent != null && sent.matches("[A-Z2-9]{8}") ? sent : logged();
            request.setAttribute(Reference.ATTRIBUTE, known);
        }
        return known.toString();
    }

    /** Whether it was a page for citizens: they have no account, and their start page is another one. */
    public boolean isOutside() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(request.getContextPath() + "/public/");
    }

    /** Path of the start page for whom this happened to. */
    public String getStart() {
        return isOutside() ? "/public/index.xhtml" : "/index.xhtml";
    }

    /** The page on which the session ended; only a path of the product. */
    public String getBack() {
        String back = parameters.get("back");
        return back != null && back.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") ? back : "/index.xhtml";
    }

    private String logged() {
        String reference = Reference.next();
        LOG.log(Level.SEVERE, "Unexpected failure, reference " + reference, (Throwable)
                request.getAttribute(EXCEPTION));
        return reference;
    }
}
