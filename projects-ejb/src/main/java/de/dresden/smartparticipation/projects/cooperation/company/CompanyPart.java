package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/** What one step of the form asks for. */
public sealed interface CompanyPart extends Serializable permits Particulars, Portrait, NeedList, OfferList, Teamwork {

    /** The step that asks for it. */
    RegistrationStep step();
}
