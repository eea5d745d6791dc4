package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.dialogue.DialogueModeration;
import de.dresden.smartparticipation.participation.dialogue.Dialogues;
import de.dresden.smartparticipation.participation.dialogue.SectionData;
import de.dresden.smartparticipation.participation.dialogue.SectionRow;
import de.dresden.smartparticipation.participation.dialogue.WaitingComment;
import de.dresden.smartparticipation.participation.module.ModuleRow;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dialogue: its sections for the managers, the comments that wait for the moderators. */
@Named("modulesDialogueView")
@ViewScoped
public class DialogueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Modules modules;

    @Inject
    private Dialogues dialogues;

    @Inject
    private DialogueModeration moderation;

    @Inject
    private Consultations consultations;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private final Map<Long, String> grounds = new HashMap<>();

    private Long module;
    private String part = "text";
    private Long section;
    private ModuleRow row;
    private List<SectionRow> sections = List.of();
    private SectionRow existing;
    private List<WaitingComment> waiting = List.of();
    private boolean changeable;
    private boolean moderator;
    private boolean moderatedBefore;
    private String heading;
    private String body;
    private String seen;
    private transient Part upload;

    public void load() {
        row = modules.one(module);
        sections = dialogues.sections(module);
        moderatedBefore = dialogues.isModeratedBefore(module);
        changeable = consultations.details(row.frame().reference()).changeable();
        waiting = waitingFor();
        if (section != null) {
            existing = sections.stream()
                    .filter(one -> one.id() == section)
                    .findFirst()
                    .orElseThrow(() -> new NotFound(section));
            heading = existing.data().heading();
            body = existing.data().body();
        }
    }

    /** A moderator of another department reads the text only. */
    private List<WaitingComment> waitingFor() {
        if (!user.is(Role.MODERATOR.name())) {
            return List.of();
        }
        try {
            List<WaitingComment> found = moderation.waiting(module);
            moderator = true;
            return found;
        } catch (NotAllowed otherDepartment) {
            return List.of();
        }
    }

    public String save() {
        SectionData data = new SectionData(heading, body);
        if (existing == null) {
            dialogues.add(module, data);
        } else {
            dialogues.change(existing.id(), existing.version(), data);
        }
        notices.done("dialogue.saved", data.heading());
        return page("text");
    }

    public String move(SectionRow moved, int steps) {
        dialogues.move(moved.id(), moved.version(), steps);
        notices.done("measures.list.moved", moved.data().heading());
        return page("text");
    }

    public String remove(SectionRow removed) {
        dialogues.remove(removed.id(), removed.version());
        notices.done("measures.list.removed", removed.data().heading());
        return page("text");
    }

    public String moderate() {
        dialogues.moderateBefore(module, moderatedBefore);
        notices.done("consultations.saved");
        return page("text");
    }

    public String addFile() throws IOException {
        if (upload == null) {
            notices.failed("events.files.none");
            return null;
        }
        try (InputStream content = upload.getInputStream()) {
            dialogues.addFile(existing.id(), content, upload.getSubmittedFileName(), seen);
        }
        notices.done("events.files.added", upload.getSubmittedFileName());
        return page("text") + "&section=" + section;
    }

    public String removeFile(StoredFile file) {
        dialogues.removeFile(existing.id(), file.id());
        notices.done("events.files.removed", file.name());
        return page("text") + "&section=" + section;
    }

    public String show(WaitingComment one) {
        moderation.show(one.id());
        notices.done("dialogue.shown");
        return page("comments");
    }

    public String refuse(WaitingComment one) {
        String ground = grounds.get(one.id());
        moderation.refuse(one.id(), ground == null || ground.isBlank() ? null : RefusalGround.valueOf(ground));
        notices.done("dialogue.refused");
        return page("comments");
    }

    private String page(String next) {
        return "/modules/dialogue.xhtml?faces-redirect=true&module=" + module + "&part=" + next;
    }

    public RefusalGround[] getAllGrounds() {
        return RefusalGround.values();
    }

    /** The chosen ground by comment. */
    public Map<Long, String> getGrounds() {
        return grounds;
    }

    public ModuleRow getRow() {
        return row;
    }

    public List<SectionRow> getSections() {
        return sections;
    }

    public SectionRow getExisting() {
        return existing;
    }

    public List<WaitingComment> getWaiting() {
        return waiting;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public boolean isModerator() {
        return moderator;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public String getPart() {
        return part;
    }

    /** A part that the address does not name is the first one. */
    public void setPart(String part) {
        this.part = part == null || part.isBlank() ? "text" : part;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    public boolean isModeratedBefore() {
        return moderatedBefore;
    }

    public void setModeratedBefore(boolean moderatedBefore) {
        this.moderatedBefore = moderatedBefore;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
