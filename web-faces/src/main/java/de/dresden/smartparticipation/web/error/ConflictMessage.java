package de.dresden.smartparticipation.web.error;

import jakarta.faces.application.FacesMessage;

/** Somebody else was faster: the page offers a look at the present state beside what was typed. */
public class ConflictMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    public ConflictMessage(String text) {
        super(SEVERITY_WARN, text, null);
    }
}
