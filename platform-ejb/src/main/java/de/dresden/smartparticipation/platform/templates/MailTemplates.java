package de.dresden.smartparticipation.platform.templates;

import java.util.List;

/** The mails of one room; a bean of its own, found by its type. */
public interface MailTemplates {

    List<MailTemplate> templates();
}
