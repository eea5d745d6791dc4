package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;

/** What one step of the form is about; kept as a whole. */
public sealed interface ApplicationPart extends Serializable permits Applicant, Proposal, Setting, MoneyPlan {

    /** The step of the form that it belongs to. */
    FormStep step();
}
