package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the way of a notice does to its grant, and what follows for its recipient. */
@Dependent
class GrantFollowing {

    @Inject
    private GrantTable grants;

    @Inject
    private GrantLinks links;

    @Inject
    private NoticeRegister register;

    /** Brings the grant to where the notice is now. A higher sum counts only once it is final, everything else with the Bekanntgabe. */
    void follow(GrantNotice notice, LocalDate today) {
        register.flush();
        if (notice.kind() == NoticeKind.REFUSAL || !notice.sent()) {
            return;
        }
        if (notice.kind() == NoticeKind.GRANT) {
            grants.announced(notice);
            return;
        }
        GrantStanding grant = grants.standing(notice.project(), true).orElseThrow();
        boolean due = notice.sum().cents() <= grant.cents() && notice.state(today) != NoticeState.SET_ASIDE
                || notice.state(today) == NoticeState.FINAL;
        if (due && grants.isLater(notice)) {
            grants.apply(notice);
        }
    }

    /** The mail with the recipient's secret link; none where there is no address. */
    List<LetterOrder> mail(GrantNotice notice, ProjectFrame project) {
        if (notice.email() == null || notice.kind() == NoticeKind.REFUSAL) {
            return List.of();
        }
        return List.of(links.announced(project, notice.reference(), notice.email()));
    }
}
