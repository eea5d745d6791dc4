package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.talk.CommentItem;
import de.dresden.smartparticipation.participation.talk.CommentModeration;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Comments of a consultation that wait for a moderator, or were reported. */
@Named("contributionsCommentsView")
@ViewScoped
public class CommentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentModeration moderation;

    @Inject
    private Notices notices;

    private String consultation;
    private RefusalGround ground;
    private ArrayList<CommentItem> items = new ArrayList<>();

    public void load() {
        items = new ArrayList<>(moderation.queue(consultation));
    }

    public void show(CommentItem item) {
        moderation.show(item.id(), item.version());
        notices.done("contributions.comments.shown");
        load();
    }

    public void refuse(CommentItem item) {
        if (ground == null) {
            notices.failed("contributions.comments.no-ground");
            return;
        }
        moderation.refuse(item.id(), item.version(), ground);
        notices.done("contributions.comments.refused");
        load();
    }

    public List<CommentItem> getItems() {
        return items;
    }

    public List<RefusalGround> getGrounds() {
        return List.of(RefusalGround.values());
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(String consultation) {
        this.consultation = consultation;
    }
}
