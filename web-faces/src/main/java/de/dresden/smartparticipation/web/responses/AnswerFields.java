package de.dresden.smartparticipation.web.responses;

import de.dresden.smartparticipation.participation.consultation.StandardReplyView;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed of an answer, to one contribution or to many, and the standard texts that can be put into it. */
public class AnswerFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private Assessment assessment;
    private String reason;
    private String text;
    private Long reply;
    private List<StandardReplyView> replies = List.of();

    /** Puts what is stored into the fields. */
    public void show(ResponseDraft draft) {
        assessment = draft.assessment();
        reason = draft.reason();
        text = draft.text();
    }

    public ResponseDraft draft() {
        return new ResponseDraft(assessment, reason, text);
    }

    /** Offers the standard texts of the consultation. */
    public void offer(List<StandardReplyView> standard) {
        replies = List.copyOf(standard);
    }

    /** Puts the chosen standard text at the end of the text. */
    public void insertReply() {
        replies.stream()
                .filter(one -> reply != null && one.id() == reply)
                .findFirst()
                .ifPresent(one -> text = text == null || text.isBlank() ? one.body() : text + "\n\n" + one.body());
    }

    public Map<String, String> getReplyNames() {
        Map<String, String> names = new LinkedHashMap<>();
        replies.forEach(one -> names.put(String.valueOf(one.id()), one.title()));
        return names;
    }

    public Assessment[] getAssessments() {
        return Assessment.values();
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public void setAssessment(Assessment assessment) {
        this.assessment = assessment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getReply() {
        return reply;
    }

    public void setReply(Long reply) {
        this.reply = reply;
    }
}
