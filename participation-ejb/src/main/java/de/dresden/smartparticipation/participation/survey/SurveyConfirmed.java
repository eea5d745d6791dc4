package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.survey.SurveyIntake;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Counts a sheet when its sender has confirmed the address. Of an address that has taken part already the sheet is thrown away. The address
 * goes from the confirmation with it.
 */
@Dependent
class SurveyConfirmed {

    @Inject
    private SurveyIntake intake;

    @Inject
    private ParticipantKeys keys;

    void count(@Observes AddressConfirmed confirmed) {
        if (confirmed.purpose().equals(SurveyParticipation.PURPOSE)) {
            intake.confirmed(confirmed.subject().id(), keys.ofEmail(confirmed.email()));
        }
    }
}
