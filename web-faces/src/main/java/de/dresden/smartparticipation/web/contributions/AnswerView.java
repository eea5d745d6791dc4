package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.response.AnswerSheet;
import de.dresden.smartparticipation.participation.response.AnswerSheets;
import de.dresden.smartparticipation.participation.response.Publication;
import de.dresden.smartparticipation.participation.response.ResponseApproval;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.participation.response.ResponseKey;
import de.dresden.smartparticipation.participation.response.ResponseState;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.diff.Segment;
import de.dresden.smartparticipation.platform.diff.TextDifference;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.responses.AnswerFields;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The answer within a contribution's case page: write, propose, approve, return, publish. */
@Named("contributionsAnswerView")
@ViewScoped
public class AnswerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerSheets sheets;

    @Inject
    private Responses responses;

    @Inject
    private ResponseApproval approval;

    @Inject
    private Publication publication;

    @Inject
    private Consultations consultations;

    @Inject
    private Notices notices;

    private String reference;
    private String consultation;
    private AnswerSheet sheet;
    private boolean mayBegin;
    private boolean editing;
    private final AnswerFields fields = new AnswerFields();
    private String remark;
    private List<Segment> othersChange = List.of();
    private ResponseDraft othersDraft;
    private Reason othersStep;
    private String preview;

    @PostConstruct
    void open() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        reference = parameters.get("ref");
        if (reference != null) {
            load();
        }
    }

    private void load() {
        sheet = sheets.of(reference).orElse(null);
        mayBegin = sheet == null && sheets.mayBegin(reference);
        consultation = sheets.consultation(reference);
        fields.show(sheet == null ? new ResponseDraft(null, null, null) : sheet.draft());
        remark = null;
        preview = null;
        editing = mayBegin
                || sheet != null
                        && sheet.mayWrite()
                        && (sheet.state() == ResponseState.DRAFT || sheet.state() == ResponseState.RETURNED);
        fields.offer(editing ? consultations.standardReplies(consultation, null) : List.of());
        if (editing) {
            look();
        }
    }

    /** Opens an approved or published answer for a new version. */
    public void edit() {
        editing = true;
        fields.offer(consultations.standardReplies(consultation, null));
    }

    /** Puts the chosen standard reply at the end of the text. */
    public void insertReply() {
        fields.insertReply();
        look();
    }

    /** Shows what is typed as the sender will read it. */
    public void look() {
        preview = sheets.preview(reference, fields.getText());
    }

    public String save() {
        return store() == null ? null : done("contributions.answer.saved");
    }

    public String propose() {
        if (store() == null) {
            return null;
        }
        // What is stored stays stored where proposing is refused, and is what the next attempt starts from.
        sheet = sheets.of(reference).orElseThrow();
        responses.propose(sheet.key());
        return done("contributions.answer.proposed");
    }

    public String withdraw() {
        responses.withdraw(sheet.key());
        return done("contributions.answer.withdrawn");
    }

    public String approve() {
        approval.approve(sheet.key());
        return done("contributions.answer.approved");
    }

    public String giveBack() {
        approval.giveBack(sheet.key(), remark);
        return done("contributions.answer.returned");
    }

    public String publish() {
        publication.publish(sheet.key());
        return done("contributions.answer.published");
    }

    /** Stores what was typed; where somebody else stored meanwhile, shows what changed and keeps what was typed. */
    private ResponseKey store() {
        ResponseDraft draft = fields.draft();
        try {
            if (sheet == null) {
                return responses.draft(List.of(reference), draft);
            }
            return sheet.draft().equals(draft) && sheet.state() != ResponseState.PUBLISHED
                    ? sheet.key()
                    : responses.revise(sheet.key(), draft);
        } catch (Conflict conflict) {
            return overtaken(draft, conflict.reasons());
        } catch (Refused refused) {
            if (sheet == null && sheets.of(reference).isPresent()) {
                return overtaken(draft, List.of()); // both began with an empty sheet, and somebody else saved first
            }
            throw refused;
        }
    }

    private ResponseKey overtaken(ResponseDraft mine, List<Reason> reasons) {
        sheet = sheets.of(reference).orElse(null);
        othersDraft = sheet == null ? null : sheet.draft();
        othersChange = sheet == null ? List.of() : TextDifference.between(othersDraft.text(), mine.text());
        othersStep = reasons.size() > 1 ? reasons.get(1) : null;
        notices.warn("contributions.answer.conflict");
        return null;
    }

    private String done(String key) {
        notices.done(key);
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + reference;
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public boolean isEditing() {
        return editing;
    }

    public boolean isNothing() {
        return sheet == null && !mayBegin;
    }

    public boolean isChangeable() {
        return !editing && sheet != null && sheet.mayWrite();
    }

    public boolean isWaiting() {
        return sheet != null && sheet.state() == ResponseState.PROPOSED;
    }

    /** What somebody else stored meanwhile, or null. */
    public ResponseDraft getOthersDraft() {
        return othersDraft;
    }

    /** What that somebody did last, who it was and when, or null. */
    public Reason getOthersStep() {
        return othersStep;
    }

    public List<Segment> getOthersChange() {
        return othersChange;
    }

    public String getPreview() {
        return preview;
    }

    public AnswerFields getFields() {
        return fields;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
