package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.io.Serializable;

/**
 * What an application says, without who is to be reached: for those who judge it.
 *
 * @param kind what kind of applicant
 * @param organisation name of the group or organisation, or null
 * @param proposal what is to be done
 * @param setting where, when and with whom
 * @param money what it costs and who bears that
 */
public record ApplicationSheet(
        ApplicantKind kind, String organisation, Proposal proposal, Setting setting, MoneyPlan money)
        implements Serializable {

    static ApplicationSheet of(ApplicationData data) {
        return new ApplicationSheet(
                data.applicant().kind(),
                data.applicant().organisation(),
                data.proposal(),
                data.setting(),
                data.money());
    }
}
