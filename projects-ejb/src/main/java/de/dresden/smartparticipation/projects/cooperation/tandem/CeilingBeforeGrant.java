package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.grant.BeforeGrant;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** No tandem is granted anything without its companies' declarations, or beyond the ceiling. Less than before is always possible. */
@Dependent
class CeilingBeforeGrant implements BeforeGrant {

    @Inject
    private TandemDirectory tandems;

    @Inject
    private TandemCeiling ceiling;

    @Inject
    private CertificateTable certificates;

    @Override
    public List<Reason> hinders(ProjectFrame project, long cents, LocalDate day) {
        return tandems.ofProject(project.id())
                .filter(tandem -> cents > certified(tandem))
                .map(tandem -> {
                    ceiling.hold(tandem);
                    return ceiling.hinders(tandem, cents, day);
                })
                .orElse(List.of());
    }

    /** What its companies are certified now, together. */
    private long certified(TandemFrame tandem) {
        List<Certificate> all = certificates.of(tandem.id());
        return tandem.companies().stream()
                .mapToLong(company -> all.stream()
                        .filter(one -> one.company() == company)
                        .findFirst()
                        .map(Certificate::cents)
                        .orElse(0L))
                .sum();
    }
}
