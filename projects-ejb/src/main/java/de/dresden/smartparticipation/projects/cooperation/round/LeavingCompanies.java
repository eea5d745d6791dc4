package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.company.CompanyChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A company that withdraws or is refused is not waited for any more: the others of its pair are free again. */
@Dependent
class LeavingCompanies {

    @Inject
    private PairCourse course;

    void on(@Observes CompanyChanged change) {
        if (change.leaving()) {
            course.leave(change.subject().id());
        }
    }
}
