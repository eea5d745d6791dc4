package de.dresden.smartparticipation.projects.project;

import java.util.Locale;

/** What part an organisation or a person from outside has in a project. */
public enum PartnerPart {
    /** Carries the project, and gets the grant; one at most. */
    CARRIER,
    PARTNER,
    /** Accompanies it with science. */
    SCIENCE,
    /** Helps with things, rooms or advice. */
    SUPPORTER;

    /** Key of its name. */
    public String word() {
        return "projects.partner-part." + name().toLowerCase(Locale.ROOT);
    }
}
