package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.laboratory.ElectionFiles;
import de.dresden.smartparticipation.projects.laboratory.FileTrials;
import de.dresden.smartparticipation.projects.laboratory.Trial;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The rules side by side on the votes of a file; nothing is kept, the answer shows it once. */
@Named("projectsElectionFileView")
@RequestScoped
public class ElectionFileView {

    @Inject
    private ElectionFiles files;

    @Inject
    private Notices notices;

    private Part upload;
    private FileTrials trials;

    public void compare() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            trials = files.compare(upload.getSubmittedFileName(), content);
        }
    }

    public String words(Trial trial) {
        return trial.words(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Voters with at least one selected project that they named, in percent. */
    public String percent(Trial trial) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Bars.percent(trial.reached(), trials.voters(), language);
    }

    /** Null until a file was read. */
    public FileTrials getTrials() {
        return trials;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
