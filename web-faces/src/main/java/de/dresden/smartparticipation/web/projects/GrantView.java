package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.grant.GrantDispatch;
import de.dresden.smartparticipation.projects.grant.GrantNotices;
import de.dresden.smartparticipation.projects.grant.GrantViews;
import de.dresden.smartparticipation.projects.grant.NoticeDetails;
import de.dresden.smartparticipation.projects.grant.NoticeKey;
import de.dresden.smartparticipation.projects.grant.NoticeWay;
import de.dresden.smartparticipation.projects.grant.ObjectionResult;
import de.dresden.smartparticipation.projects.grant.Proof;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;

/** A notice: what it says, who signs it, how it reached its recipient and what came of it. */
@Named("projectsGrantView")
@ViewScoped
public class GrantView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GrantViews views;

    @Inject
    private GrantNotices notices;

    @Inject
    private GrantDispatch dispatch;

    @Inject
    private Notices told;

    @Inject
    private Today today;

    private String reference;
    private NoticeDetails details;
    private final NoticeFields fields = new NoticeFields();

    public void load() {
        details = views.notice(reference);
        if (fields.getDay() == null) {
            fields.setDay(today.day());
        }
    }

    public String propose() {
        return act("projects.notice.proposed", notices::propose);
    }

    public String withdraw() {
        return act("projects.notice.withdrawn", notices::withdraw);
    }

    public String approve() {
        return act("projects.notice.issued", notices::sign);
    }

    public String giveBack() {
        return act("projects.notice.returned", key -> notices.giveBack(key, fields.getRemark()));
    }

    public String discard() {
        return act("projects.notice.discarded", notices::discard);
    }

    public String send() {
        return act("projects.notice.sent", key -> dispatch.send(key, fields.getWay(), fields.getDay()));
    }

    public String receive() {
        return act(
                "projects.notice.received",
                key -> dispatch.received(
                        key, fields.getReceived(), fields.getReceiptNote(), proof(fields.getReceiptFile())));
    }

    public String waive() {
        return act(
                "projects.notice.waived",
                key -> dispatch.waive(key, fields.getWaived(), fields.getWaiverNote(), proof(fields.getWaiverFile())));
    }

    public String contest() {
        return act(
                "projects.notice.contested", key -> dispatch.contest(key, fields.getObjected(), fields.getObjection()));
    }

    public String settle() {
        return act("projects.notice.settled", key -> dispatch.settle(key, fields.getSettled(), fields.getResult()));
    }

    /** The document as it would be issued now. */
    public void preview() throws IOException {
        Faces.sendFile(views.preview(reference), reference + "-entwurf.pdf", true);
    }

    private String act(String said, UnaryOperator<NoticeKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        told.done(said);
        return "/projects/grant.xhtml?faces-redirect=true&reference=" + reference;
    }

    private static Proof proof(Part file) {
        try {
            return file == null || file.getSize() == 0
                    ? null
                    : new Proof(file.getSubmittedFileName(), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DispatchWay[] getWays() {
        return DispatchWay.values();
    }

    public ObjectionResult[] getResults() {
        return ObjectionResult.values();
    }

    /** Whether a later receipt or a remedy may still be recorded. */
    public boolean isRunning() {
        NoticeWay way = details.way();
        return details.runs() && way != null && way.waivedOn() == null && way.objectedOn() == null;
    }

    public NoticeDetails getDetails() {
        return details;
    }

    public NoticeFields getFields() {
        return fields;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
