package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.comment.CommentItem;
import de.dresden.smartparticipation.participation.comment.CommentModeration;
import de.dresden.smartparticipation.participation.comment.Commented;
import de.dresden.smartparticipation.participation.comment.CommentedKind;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comments of a consultation that wait for a moderator, or were reported. */
@Named("contributionsCommentsView")
@ViewScoped
public class CommentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentModeration moderation;

    @Inject
    private Notices notices;

    private final Map<Long, String> grounds = new HashMap<>();

    private String consultation;
    private List<CommentItem> items = List.of();

    public void load() {
        items = moderation.queue(consultation);
    }

    public String show(CommentItem item) {
        moderation.show(item.id(), item.version());
        notices.done("contributions.comments.shown");
        return again();
    }

    public String refuse(CommentItem item) {
        String ground = grounds.get(item.id());
        moderation.refuse(
                item.id(), item.version(), ground == null || ground.isBlank() ? null : RefusalGround.valueOf(ground));
        notices.done("contributions.comments.refused");
        return again();
    }

    private String again() {
        return "/contributions/comments.xhtml?faces-redirect=true&consultation=" + consultation;
    }

    /** Where it can be read what was commented on. */
    public String place(CommentItem item) {
        Commented on = item.on();
        return on.kind() == CommentedKind.CONTRIBUTION
                ? "/contributions/case.xhtml?ref=" + on.key()
                : "/public/dialogue.xhtml?module=" + item.module() + "#s" + on.key();
    }

    public List<CommentItem> getItems() {
        return items;
    }

    public RefusalGround[] getAllGrounds() {
        return RefusalGround.values();
    }

    /** The chosen ground by comment. */
    public Map<Long, String> getGrounds() {
        return grounds;
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(String consultation) {
        this.consultation = consultation;
    }
}
