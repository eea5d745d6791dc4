package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.happening.Subject;

/** What a survey belongs to, and in whose history its changes stand. */
final class SurveySubject {

    static final String TYPE = "module";

    private SurveySubject() {}

    static Subject of(ModuleFrame module) {
        return new Subject(TYPE, module.id(), module.reference());
    }

    static Subject history(ModuleFrame module) {
        return new Subject("consultation", module.consultation(), module.reference());
    }
}
