package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.web.jury.ResultView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The result of a jury for those who run or audit its call. */
@Named("projectsJuryResultView")
@ViewScoped
public class JuryResultView extends ResultView {

    private static final long serialVersionUID = 1L;
}
