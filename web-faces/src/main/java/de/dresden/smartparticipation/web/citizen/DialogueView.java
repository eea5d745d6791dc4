package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.dialogue.CommentDraft;
import de.dresden.smartparticipation.participation.dialogue.DialogueTalk;
import de.dresden.smartparticipation.participation.dialogue.DialogueText;
import de.dresden.smartparticipation.participation.dialogue.SectionView;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** A text in sections with comments; the one form that is wanted stands in its place, by a link and without script. */
@Named("citizenDialogueView")
@RequestScoped
public class DialogueView {

    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private DialogueTalk talk;

    @Inject
    private OwnBrowser browser;

    @Inject
    private PublicForm form;

    private Long module;
    private Long section;
    private Long answer;
    private Long report;
    private DialogueText text;

    public String load() {
        if (module == null) {
            throw new NotFound("–");
        }
        text = talk.of(module);
        if (form.isSent("comment")) {
            comment();
        } else if (form.isSent("report")) {
            report();
        }
        return null;
    }

    private void comment() {
        long to = chosen().id();
        String words = form.required("text", "citizen.dialogue.comment.text", LONGEST_TEXT);
        String name = form.text("name", "citizen.dialogue.comment.name", LONGEST_NAME);
        if (form.isWrong()) {
            return;
        }
        form.attempt(() -> talk.comment(to, new CommentDraft(name, words, answer), form.getNonce(), form.getAddress()))
                .ifPresent(shown -> form.leadTo(page("&done=" + (shown ? "shown" : "waits") + "#s" + to)));
    }

    private void report() {
        String why = form.required("reason", "citizen.dialogue.report.reason", LONGEST_REASON);
        if (report == null || form.isWrong()) {
            return;
        }
        form.attempt(() -> {
                    talk.report(report, why, browser.known(), form.getAddress());
                    return why;
                })
                .ifPresent(sent -> form.leadTo(page("&done=reported#talk")));
    }

    private SectionView chosen() {
        return text.sections().stream()
                .filter(one -> Objects.equals(one.id(), section))
                .findFirst()
                .orElseThrow(() -> new NotFound(section));
    }

    private String page(String more) {
        return "/public/dialogue.xhtml?module=" + module + more;
    }

    /** What was done just now: {@code shown}, {@code waits}, {@code reported}, or null. */
    public String getDone() {
        String done = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("done");
        return done != null && List.of("shown", "waits", "reported").contains(done) ? done : null;
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

    public Long getAnswer() {
        return answer;
    }

    public void setAnswer(Long answer) {
        this.answer = answer;
    }

    public Long getReport() {
        return report;
    }

    public void setReport(Long report) {
        this.report = report;
    }
}
