package de.dresden.smartparticipation.web.jury;

import de.dresden.smartparticipation.web.login.OwnPages;
import jakarta.servlet.annotation.WebFilter;

/** Members of a jury from outside the city see the jury's pages. */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class JuryEntrance extends OwnPages {

    private static final long serialVersionUID = 1L;

    public JuryEntrance() {
        super("JURY_MEMBER", "/jury/index.xhtml");
    }
}
