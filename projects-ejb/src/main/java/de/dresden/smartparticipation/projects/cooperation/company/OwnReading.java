package de.dresden.smartparticipation.projects.cooperation.company;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** What a company's own people are shown of it. */
@Dependent
class OwnReading {

    @Inject
    private WishTable wishes;

    @Inject
    private PairTable pairs;

    @Inject
    private ConsentTable consents;

    @Inject
    private EmployeeLimit limit;

    OwnCompany of(Company company) {
        CompanyData data = data(company);
        return new OwnCompany(
                company.reference(),
                company.version(),
                company.state(),
                company.stateSince(),
                company.stateReason(),
                data,
                company.newEmail(),
                pairs.of(company.id()).orElse(null),
                consents.of(company.id()),
                company.confirmed(),
                company.query(),
                company.queryUntil(),
                company.reply(),
                !company.state().over(),
                company.state().over() ? Map.of() : ReadyToRegister.missing(data),
                company.state().over() ? Map.of() : WorthMending.of(data, limit.now()));
    }

    /** All that it says, whom it names included. */
    CompanyData data(Company company) {
        CompanyData own = company.data();
        Optional<PairView> named = pairs.of(company.id()).filter(one -> one.first() && !one.joined());
        return own.with(new Teamwork(
                own.teamwork().hoursPerMonth(),
                wishes.typed(company.id()),
                named.map(PairView::partnerName).orElse(null),
                named.map(PairView::partnerEmail).orElse(null)));
    }
}
