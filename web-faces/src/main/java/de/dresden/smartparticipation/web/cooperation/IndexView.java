package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.projects.cooperation.company.Companies;
import de.dresden.smartparticipation.projects.cooperation.company.CompaniesStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Start page of the programme: how the companies stand, what they need and what they offer. */
@Named("cooperationIndexView")
@RequestScoped
public class IndexView {

    @Inject
    private Companies companies;

    private CompaniesStanding standing;

    public CompaniesStanding getStanding() {
        if (standing == null) {
            standing = companies.standing();
        }
        return standing;
    }
}
