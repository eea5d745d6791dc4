package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds contributions that citizens see, for the rooms in which something is said to them. Asks nobody for rights. */
@Dependent
public class ShownIdeas {

    private record Found(long id, String title, String consultation) {}

    @Inject
    private Sql sql;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private IdeaForms forms;

    /** @throws NotFound where there is none that is shown */
    public ShownIdea of(String reference) {
        Found found = sql.first(
                        """
                        select c.id, coalesce(c.shown_title, c.title) as title, k.reference as consultation
                        from participation.contribution c join participation.consultation k on k.id = c.consultation_id
                        where c.reference = ? and k.state <> 'DRAFT'
                          and c.state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')""", row -> new Found(row.number("id"), row.text("title"), row.text("consultation")), reference)
                .orElseThrow(() -> new NotFound(reference));
        ModuleFrame module = modules.ideas(found.consultation()).orElseThrow(() -> new NotFound(reference));
        return new ShownIdea(found.id(), reference, found.title(), forms.settings(module.id()), module);
    }

    /**
     * The same while the participation runs.
     *
     * @throws de.dresden.smartparticipation.platform.fault.Refused where it does not
     */
    public ShownIdea open(String reference) {
        ShownIdea shown = of(reference);
        modules.open(shown.module().id());
        return shown;
    }
}
