package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was handed in waits for its check once its address is confirmed; then a named partner is written to, and who was named joins. */
@Dependent
class ConfirmedCompanies {

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyDesk desk;

    @Inject
    private Pairing pairing;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(CompanyLinks.PURPOSE)) {
            Company company = register.touch(register.find(event.subject().id()));
            company.confirm(event.email(), desk.now()).ifPresent(change -> {
                boolean submitted = change.action().endsWith(".submitted");
                register.flush();
                desk.tell(
                        company,
                        change,
                        submitted ? CompanyMails.RECEIVED : null,
                        submitted ? pairing.invite(company) : java.util.List.of());
                if (submitted) {
                    pairing.join(company);
                }
            });
        }
    }
}
