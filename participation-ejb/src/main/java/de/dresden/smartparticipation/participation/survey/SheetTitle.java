package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A sheet that waits is called as its consultation: once it counts there is no way from the address to the survey. */
@Dependent
class SheetTitle implements SubjectTitle {

    @Inject
    private ConsultationDirectory consultations;

    @Override
    public String type() {
        return SurveyParticipation.WAITING;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return Optional.of(consultations.of(subject.reference()).name().in(language));
    }
}
