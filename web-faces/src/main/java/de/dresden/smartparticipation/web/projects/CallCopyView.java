package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallKey;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.projects.call.Calls;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Begins next year's call from another one. */
@Named("projectsCallCopyView")
@ViewScoped
public class CallCopyView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    @Inject
    private CallViews views;

    @Inject
    private Calls calls;

    @Inject
    private Notices notices;

    private String ref;
    private String title;
    private CallDetails original;

    public void load() {
        original = views.details(ref);
        title = yearLater(original.data().title());
    }

    /** A year in the title goes one on: «Zukunftsstadt 2026» becomes «Zukunftsstadt 2027». */
    static String yearLater(String title) {
        return YEAR.matcher(title).replaceAll((MatchResult year) -> String.valueOf(Integer.parseInt(year.group()) + 1));
    }

    public String copy() {
        CallKey key = calls.copy(ref, title);
        notices.done("projects.call.done.drafted", key.reference());
        return "/projects/call.xhtml?faces-redirect=true&ref=" + key.reference();
    }

    public CallDetails getOriginal() {
        return original;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
