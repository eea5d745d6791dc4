package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.util.List;

/**
 * What the form of a new notice begins with.
 *
 * @param project the project
 * @param kind what it does
 * @param data what is known already
 * @param templates templates to choose
 * @param years years of budget lines to choose
 * @param decidedCents what the city decided to give, or null
 * @param grant the grant that is there, or null
 */
public record NoticeForm(
        ProjectFrame project,
        NoticeKind kind,
        NoticeData data,
        List<TemplateOption> templates,
        List<LineChoice> years,
        Long decidedCents,
        GrantStanding grant)
        implements Serializable {

    public NoticeForm {
        templates = List.copyOf(templates);
        years = List.copyOf(years);
    }
}
