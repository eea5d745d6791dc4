package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.comment.Commented;
import de.dresden.smartparticipation.participation.dialogue.DialogueText;
import de.dresden.smartparticipation.participation.dialogue.PublicDialogues;
import de.dresden.smartparticipation.participation.dialogue.SectionView;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.StoredFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A text in sections with comments; the one form that is wanted stands in its section, by a link and without script. */
@Named("citizenDialogueView")
@RequestScoped
public class DialogueView {

    @Inject
    private PublicDialogues dialogues;

    @Inject
    private CommentForms comments;

    private Long module;
    private Long section;
    private DialogueText text;

    public String load() {
        if (module == null) {
            throw new NotFound("–");
        }
        text = dialogues.of(module);
        if (section != null) {
            if (text.sections().stream().noneMatch(one -> one.id() == section)) {
                throw new NotFound(section);
            }
            comments.load(Commented.section(section), address(), "s" + section);
        }
        return null;
    }

    private String address() {
        return "/public/dialogue.xhtml?module=" + module + "&section=" + section;
    }

    /** Whether the form stands in this section; one that was just sent is gone. */
    public boolean writing(SectionView one) {
        return section != null && one.id() == section && comments.getSaid() == null;
    }

    public boolean isPicture(StoredFile file) {
        return file.mediaType().startsWith("image/");
    }

    public DialogueText getText() {
        return text;
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
}
