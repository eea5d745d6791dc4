package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.dialogue.Dialogues;
import de.dresden.smartparticipation.participation.dialogue.SectionData;
import de.dresden.smartparticipation.participation.dialogue.SectionRow;
import de.dresden.smartparticipation.participation.module.ModuleRow;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The sections of a dialogue, and whether comments on them are checked first. */
@Named("modulesDialogueView")
@ViewScoped
public class DialogueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Modules modules;

    @Inject
    private Dialogues dialogues;

    @Inject
    private Consultations consultations;

    @Inject
    private Notices notices;

    private Long module;
    private Long section;
    private ModuleRow row;
    private List<SectionRow> sections = List.of();
    private SectionRow existing;
    private boolean changeable;
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
        if (section != null) {
            existing = sections.stream()
                    .filter(one -> one.id() == section)
                    .findFirst()
                    .orElseThrow(() -> new NotFound(section));
            heading = existing.data().heading();
            body = existing.data().body();
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
        return page();
    }

    public String move(SectionRow moved, int steps) {
        dialogues.move(moved.id(), moved.version(), steps);
        notices.done("measures.list.moved", moved.data().heading());
        return page();
    }

    public String remove(SectionRow removed) {
        dialogues.remove(removed.id(), removed.version());
        notices.done("measures.list.removed", removed.data().heading());
        return page();
    }

    public String moderate() {
        dialogues.moderateBefore(module, moderatedBefore);
        notices.done("consultations.saved");
        return page();
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
        return page() + "&section=" + section;
    }

    public String removeFile(StoredFile file) {
        dialogues.removeFile(existing.id(), file.id());
        notices.done("events.files.removed", file.name());
        return page() + "&section=" + section;
    }

    private String page() {
        return "/modules/dialogue.xhtml?faces-redirect=true&module=" + module;
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

    public boolean isChangeable() {
        return changeable;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
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
