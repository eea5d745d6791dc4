package de.dresden.smartparticipation.web.jury;

import de.dresden.smartparticipation.projects.jury.JuryWork;
import de.dresden.smartparticipation.projects.jury.OwnJury;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a member of juries, and on which the person sits. */
@Named("juryIndexView")
@RequestScoped
public class IndexView {

    @Inject
    private JuryWork work;

    private List<OwnJury> juries;

    public void load() {
        juries = work.own();
    }

    /** Those where something is to be done. */
    public List<OwnJury> getWaiting() {
        return juries.stream().filter(OwnJury::waits).toList();
    }

    /** The others. */
    public List<OwnJury> getDone() {
        return juries.stream().filter(one -> !one.waits()).toList();
    }
}
