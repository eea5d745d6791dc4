package de.dresden.smartparticipation.web.privacy;

import de.dresden.smartparticipation.platform.persondata.FoundData;
import de.dresden.smartparticipation.platform.persondata.PersonRequests;
import de.dresden.smartparticipation.platform.persondata.RequestDetails;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One request: what is kept with the address, proposal and approval. */
@Named("privacyRequestView")
@ViewScoped
public class RequestView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonRequests requests;

    @Inject
    private Notices notices;

    private long id;
    private RequestDetails details;
    private String remark;
    private String refusal;

    public void load() {
        details = requests.details(id);
    }

    public String propose() {
        requests.propose(id);
        return done("privacy.request.proposed");
    }

    public String approve() {
        requests.approve(id);
        return done("privacy.request.approved." + details.row().kind().name());
    }

    public String giveBack() {
        requests.giveBack(id, remark);
        return done("privacy.request.returned");
    }

    public String refuse() {
        requests.refuse(id, refusal);
        return done("privacy.request.refused");
    }

    /** What a room keeps, in words. */
    public String words(FoundData found) {
        return texts().text(found.words());
    }

    /** A field in words. */
    public String field(String name) {
        String key = "platform.personal-field." + name;
        return texts().has(key) ? texts().text(key) : name;
    }

    private static Texts texts() {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private String done(String key) {
        notices.done(key);
        return "/privacy/request.xhtml?faces-redirect=true&id=" + id;
    }

    public RequestDetails getDetails() {
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
