package de.dresden.smartparticipation.web.agencies;

import de.dresden.smartparticipation.participation.agency.AgencyImport;
import de.dresden.smartparticipation.participation.agency.AgencyIntake;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Import of agencies: choose a file, see what would become of its rows, take it over. */
@Named("agenciesImportView")
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyImport imports;

    @Inject
    private Notices notices;

    @Inject
    private ActiveUser user;

    private transient Part upload;
    private AgencyIntake trial;

    @PostConstruct
    void open() {
        if (!user.is("CONSULTATION_MANAGER")) {
            throw new NotAllowed();
        }
    }

    public void read() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            trial = imports.tryOut(imports.upload(content, upload.getSubmittedFileName()));
        }
    }

    public String take() {
        AgencyIntake taken = imports.take(trial.file());
        notices.done("agencies.import.done", taken.added(), taken.renewed(), taken.unchanged(), taken.refused());
        return "/agencies/list.xhtml?faces-redirect=true";
    }

    /** Whether there is a row that can be taken over. */
    public boolean isUsable() {
        return trial != null && trial.added() + trial.renewed() > 0;
    }

    public AgencyIntake getTrial() {
        return trial;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
