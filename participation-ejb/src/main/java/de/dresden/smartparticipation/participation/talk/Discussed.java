package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.participation.idea.IdeaForms;
import de.dresden.smartparticipation.participation.idea.IdeaSettingsData;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The contributions that citizens see and can say something to. */
@Dependent
class Discussed {

    /**
     * A contribution that is shown.
     *
     * @param id key
     * @param reference as {@code BE-2026-00042}
     * @param title as it is shown
     * @param consultation key of its consultation
     * @param settings what the module for ideas allows
     * @param module the module for ideas
     */
    record Shown(
            long id, String reference, String title, long consultation, IdeaSettingsData settings, ModuleFrame module) {

        Subject subject() {
            return new Subject("contribution", id, reference);
        }
    }

    private record Found(long id, String title, long consultation, String consultationReference) {}

    @Inject
    private Sql sql;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private IdeaForms forms;

    /** @throws NotFound where there is none that is shown */
    Shown shown(String reference) {
        Found found = sql.first(
                        """
                        select c.id, coalesce(c.shown_title, c.title) as title, c.consultation_id, k.reference as consultation
                        from participation.contribution c join participation.consultation k on k.id = c.consultation_id
                        where c.reference = ? and k.state <> 'DRAFT'
                          and c.state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')""",
                        row -> new Found(
                                row.number("id"),
                                row.text("title"),
                                row.number("consultation_id"),
                                row.text("consultation")),
                        reference)
                .orElseThrow(() -> new NotFound(reference));
        ModuleFrame module = modules.ideas(found.consultationReference()).orElseThrow(() -> new NotFound(reference));
        return new Shown(
                found.id(), reference, found.title(), found.consultation(), forms.settings(module.id()), module);
    }

    /** The same while the participation runs. @throws de.dresden.smartparticipation.platform.fault.Refused where it does not */
    Shown open(String reference) {
        Shown shown = shown(reference);
        modules.open(shown.module().id());
        return shown;
    }
}
