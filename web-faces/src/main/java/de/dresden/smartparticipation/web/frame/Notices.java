package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Locale;

/** Tells the person what happened; survives a redirect to another page. */
@Dependent
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    /** It is done. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** It is done, but something should be looked at. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** It is not done. */
    public void failed(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** A reason as a sentence in the person's language, to be part of a notice. */
    public String sentence(Reason reason) {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .text(reason);
    }

    private static void add(Severity severity, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        String pattern = Languages.text(locale, key);
        String text = Texts.in(locale).fill(pattern, arguments);
        context.addMessage(null, new FacesMessage(severity, text, null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
