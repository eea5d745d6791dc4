package de.dresden.smartparticipation.web.jobs;

import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobState;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** What {@code sp:job} shows of a job, read once a request. */
@Named("jobPanel")
@RequestScoped
public class JobPanel {

    private static final List<String> MODULES = List.of("platform", "participation", "projects", "rewards");

    @Inject
    private Jobs jobs;

    private final Map<Long, JobDetails> read = new HashMap<>();

    public JobDetails of(long id) {
        return read.computeIfAbsent(id, jobs::find);
    }

    /**
     * Asked every few seconds; the job's own page is drawn anew as a whole once the job is over.
     *
     * @param then the page that shows what it made, to be opened once it is done; or empty
     */
    public void look(long id, boolean ownPage, String then) throws IOException {
        JobState state = of(id).state();
        if (ownPage && state.isOver()) {
            open("/jobs/job.xhtml?id=" + id);
        } else if (then != null && !then.isBlank() && state == JobState.DONE) {
            open(then);
        }
    }

    private static void open(String page) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }

    /** What a count of a job is called: {@code jobs.panel.<count>.<kind>} where that kind has an own word for it. */
    public String count(String count, String kind) {
        ResourceBundle texts =
                Languages.texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        String usual = "jobs.panel." + count;
        return texts.getString(texts.containsKey(usual + "." + kind) ? usual + "." + kind : usual);
    }

    /** The words of a kind of job: {@code <module>.job.<kind>} of whichever module has it. */
    public String kind(String kind) {
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return MODULES.stream()
                .map(module -> module + ".job." + kind)
                .filter(texts::has)
                .findFirst()
                .map(texts::text)
                .orElse(kind);
    }
}
