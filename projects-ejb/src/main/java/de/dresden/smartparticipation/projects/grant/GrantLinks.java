package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The secret links to the page of a grant's recipient; asks for no right. */
@Dependent
public class GrantLinks {

    private static final String PURPOSE = "projects.drawdown";

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    @Inject
    private GrantDirectory grants;

    @Inject
    private Sql sql;

    /** A new secret key. @throws NotFound where the project has no grant */
    public String key(long project) {
        GrantStanding grant = grants.standing(project).orElseThrow(() -> new NotFound(project));
        return links.issue(new Subject(GrantChanged.GRANT, grant.id(), grant.reference()), PURPOSE, null);
    }

    /** Key of the project whose grant a secret key opens. */
    public Optional<Long> open(String key) {
        return links.open(key == null ? "" : key, PURPOSE)
                .flatMap(linked -> sql.first(
                        "select project_id from projects.project_grant where id = ?",
                        row -> row.number("project_id"),
                        linked.subject().id()));
    }

    /** The mail that tells of a notice, with a link. @param about number of the notice */
    LetterOrder announced(ProjectFrame project, String about, String email) {
        return letter(GrantMails.ANNOUNCED, project, about, email);
    }

    /** The mail with a new link, for one that was lost. @param grant number of the notice that granted it */
    public LetterOrder again(ProjectFrame project, String grant, String email) {
        return letter(GrantMails.LINK, project, grant, email);
    }

    private LetterOrder letter(String mail, ProjectFrame project, String about, String email) {
        GrantStanding grant = grants.standing(project.id()).orElseThrow(() -> new NotFound(project.reference()));
        return new LetterOrder(
                mail,
                Locale.GERMAN,
                email,
                Map.of(
                        "titel",
                        project.title(),
                        "nummer",
                        about,
                        "link",
                        addresses.of("/public/drawdown.xhtml?key=" + key(project.id()))),
                new Subject(GrantChanged.GRANT, grant.id(), grant.reference()));
    }
}
