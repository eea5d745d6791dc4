package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What those who check a company are shown of it. */
@Dependent
class CaseReading {

    @Inject
    private CompanyDirectory directory;

    @Inject
    private WishTable wishes;

    @Inject
    private PairTable pairs;

    @Inject
    private ConsentTable consents;

    @Inject
    private CompanyDuplicates duplicates;

    @Inject
    private BoundsTable bounds;

    @Inject
    private Clock clock;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    CompanyCase of(Company company) {
        Actor current = actor.get();
        boolean manages = current.is(Role.COOPERATION_MANAGER);
        return new CompanyCase(
                directory.of(company.id()),
                company.version(),
                company.stateSince(),
                company.stateReason(),
                company.data(),
                manages || current.is(Role.AUDITOR) ? wishes.of(company.id()) : List.of(),
                pairs.of(company.id()).orElse(null),
                consents.of(company.id()),
                findings(company, manages),
                company.sentAt(),
                company.query(),
                company.queryUntil(),
                company.reply(),
                history.of(company.subject()),
                manages || current.is(Role.INTAKE_ASSOCIATION),
                manages);
    }

    /** @param wishesToo whether who reads knows whom it names */
    List<Finding> findings(Company company, boolean wishesToo) {
        if (company.state().over()) {
            return List.of();
        }
        boolean agrees = consents.of(company.id()).stream()
                .anyMatch(one -> one.purpose() == ConsentPurpose.MATCHING && one.holds());
        int open = wishesToo
                ? (int) wishes.of(company.id()).stream()
                        .filter(one -> !one.resolved())
                        .count()
                : 0;
        return CompanyChecks.of(new CompanyChecks.Facts(
                company.data(),
                bounds.at(clock.instant()).mostEmployees(),
                agrees,
                pairs.of(company.id()).orElse(null),
                open,
                duplicates.of(company.id(), company.email()),
                bounds.at(clock.instant()).leastInDresden()));
    }
}
