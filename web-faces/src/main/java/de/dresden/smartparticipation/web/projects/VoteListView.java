package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.vote.EntitledIntake;
import de.dresden.smartparticipation.projects.vote.EntitledLists;
import de.dresden.smartparticipation.projects.vote.VoteDetails;
import de.dresden.smartparticipation.projects.vote.Votes;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Locale;

/** The list of those who may vote: choose a file, see what would become of its rows, take them in with the file for the letters. */
@Named("projectsVoteListView")
@ViewScoped
public class VoteListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntitledLists lists;

    @Inject
    private Votes votes;

    @Inject
    private Notices notices;

    private String ref;
    private VoteDetails details;
    private transient Part upload;
    private EntitledIntake trial;

    /**
     * @throws NotAllowed for who does not run the vote
     * @throws NotFound where the vote has no list
     */
    public void load() {
        details = votes.of(ref);
        if (!details.manages()) {
            throw new NotAllowed();
        }
        if (details.vote() == null || !details.vote().scope().listed()) {
            throw new NotFound(ref);
        }
    }

    public void read() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            trial = lists.tryOut(ref, lists.upload(ref, content, upload.getSubmittedFileName()));
        }
    }

    /** Takes the rows in and hands the letters out, once. */
    public void takeLetters() throws IOException {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send("briefe-" + ref + ".xlsx", out -> lists.take(ref, trial.file(), language, out));
    }

    public String take() {
        EntitledIntake taken = lists.take(ref, trial.file(), Locale.GERMAN, OutputStream.nullOutputStream());
        notices.done("projects.vote-list.done", taken.added(), taken.known(), taken.refused());
        return "/projects/voteList.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String discard() {
        lists.discard(ref);
        notices.done("projects.vote-list.discarded");
        return "/projects/voteList.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Whether people can still be put on the list: until the vote is over. */
    public boolean isOpen() {
        return details.turnout() == null;
    }

    public EntitledIntake getTrial() {
        return trial;
    }

    public VoteDetails getDetails() {
        return details;
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
