package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.projects.call.Calls;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The terms of a call: money, who may apply, criteria, checklist, rule of selection. */
@Named("projectsCallTermsView")
@ViewScoped
public class CallTermsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallViews views;

    @Inject
    private Calls calls;

    @Inject
    private Notices notices;

    @Inject
    private Today today;

    private String ref;
    private CallDetails details;
    private final TermsForm fields = new TermsForm();

    public void load() {
        details = views.details(ref);
        fields.show(details.shown().data(), today.day().getYear());
    }

    public String save() {
        calls.writeTerms(details.key(), fields.data());
        notices.done("projects.call.done.saved");
        return "/projects/call.xhtml?faces-redirect=true&ref=" + ref;
    }

    public TermsForm getFields() {
        return fields;
    }

    public CallDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
