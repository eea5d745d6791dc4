package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.projects.application.ApplicationImport;
import de.dresden.smartparticipation.projects.application.ApplicationIntake;
import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Import of applications to a call: choose a file, see what would become of its rows, take them in. */
@Named("projectsApplicationImportView")
@ViewScoped
public class ApplicationImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationImport imports;

    @Inject
    private CallViews calls;

    @Inject
    private Notices notices;

    private String ref;
    private CallDetails call;
    private transient Part upload;
    private ApplicationIntake trial;

    /** @throws NotAllowed for who may not take in */
    public void load() {
        call = calls.details(ref);
        if (!call.can("WRITE")) {
            throw new NotAllowed();
        }
    }

    public void read() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            trial = imports.tryOut(ref, imports.upload(ref, content, upload.getSubmittedFileName()));
        }
    }

    public String take() {
        ApplicationIntake taken = imports.take(ref, trial.file());
        notices.done("projects.application-import.done", taken.added(), taken.known(), taken.refused());
        return "/projects/applications.xhtml?faces-redirect=true&call=" + ref;
    }

    public ApplicationIntake getTrial() {
        return trial;
    }

    public CallDetails getCall() {
        return call;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
