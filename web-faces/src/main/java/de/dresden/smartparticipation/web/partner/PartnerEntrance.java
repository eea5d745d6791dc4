package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.web.login.OwnPages;
import jakarta.servlet.annotation.WebFilter;

/** A partner's people see the partner's pages. */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class PartnerEntrance extends OwnPages {

    private static final long serialVersionUID = 1L;

    public PartnerEntrance() {
        super("PARTNER", "/partner/index.xhtml");
    }

    static boolean opens(String path) {
        return isOwn(path);
    }
}
