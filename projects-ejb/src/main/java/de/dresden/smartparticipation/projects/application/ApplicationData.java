package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;

/**
 * All that an application says, but its files.
 *
 * @param applicant who applies
 * @param proposal what is to be done
 * @param setting where, when and with whom
 * @param money what it costs and who bears that
 */
public record ApplicationData(Applicant applicant, Proposal proposal, Setting setting, MoneyPlan money)
        implements Serializable {

    /** The same with this part in place of the one of its kind. */
    public ApplicationData with(ApplicationPart part) {
        if (part instanceof Applicant other) {
            return new ApplicationData(other, proposal, setting, money);
        }
        if (part instanceof Proposal other) {
            return new ApplicationData(applicant, other, setting, money);
        }
        return part instanceof Setting other
                ? new ApplicationData(applicant, proposal, other, money)
                : new ApplicationData(applicant, proposal, setting, (MoneyPlan) part);
    }
}
