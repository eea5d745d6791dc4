package de.dresden.smartparticipation.web.privacy;

import de.dresden.smartparticipation.platform.persondata.PersonRequests;
import de.dresden.smartparticipation.platform.persondata.RequestKind;
import de.dresden.smartparticipation.platform.persondata.RequestRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** All requests of persons for their own data, and a form for those that come on paper. */
@Named("privacyListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonRequests requests;

    @Inject
    private Notices notices;

    private List<RequestRow> rows;
    private RequestKind kind = RequestKind.INFORMATION;
    private String email;
    private String how;

    public String enter() {
        long id = requests.enter(kind, email, Locale.GERMAN, how);
        notices.done("privacy.list.entered");
        return "/privacy/request.xhtml?faces-redirect=true&id=" + id;
    }

    public List<RequestRow> getRows() {
        if (rows == null) {
            rows = requests.list();
        }
        return rows;
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
