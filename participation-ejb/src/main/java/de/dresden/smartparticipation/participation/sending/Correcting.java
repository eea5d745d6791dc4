package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.contribution.Correction;
import de.dresden.smartparticipation.participation.contribution.EarlierPart;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.contribution.SendersCases;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.idea.IdeaForm;
import de.dresden.smartparticipation.participation.idea.IdeaForms;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Writes a contribution anew for its sender: title, text and what stands beside them, with the checks of the first sending. */
@Dependent
class Correcting {

    @Inject
    private OwnReading reading;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private IdeaForms forms;

    @Inject
    private IdeaAnswers answers;

    @Inject
    private Locating places;

    @Inject
    private FileStore files;

    @Inject
    private SendersCases cases;

    void correct(Subject own, CorrectionDraft draft, List<Enclosure> enclosures) {
        ModuleFrame module = open(own);
        cases.requireCorrectable(own.id(), draft.version());
        OwnWritten before = reading.written(own);
        IdeaForm form = forms.of(module.id());
        Map<Long, String> kept = IdeaAnswers.checked(form, draft.answers());
        Place place = places.located(draft.place());
        FileChange change = FileChange.of(before.files(), draft.removed(), enclosures);
        List<EarlierPart> changed = new Difference()
                .topic(before.draft().topic(), draft.topic(), consultations.topics(module.consultation()))
                .place(before.draft().place(), place)
                .answers(form.asked(), before.draft().answers(), kept)
                .files(change)
                .parts();
        cases.correct(
                own.id(), new Correction(draft.version(), draft.title(), draft.text(), draft.topic(), place, changed));
        answers.replace(own.id(), form, kept);
        change.removed().forEach(files::delete);
        enclosures.forEach(file -> files.keep(file.content(), file.name(), own, FileKind.ATTACHMENTS));
    }

    private ModuleFrame open(Subject own) {
        ModuleFrame module = modules.ideas(reading.consultation(own)).orElseThrow(() -> new NotFound(own.reference()));
        return modules.open(module.id());
    }
}
