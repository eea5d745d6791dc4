package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.application.Applicant;
import de.dresden.smartparticipation.projects.application.Applying;
import de.dresden.smartparticipation.projects.application.ApplyingForm;
import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.application.FormStep;
import de.dresden.smartparticipation.projects.application.OwnApplication;
import de.dresden.smartparticipation.projects.application.OwnFile;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Applying for a call's money, step by step. The first step begins a draft that has its own secret link; each button keeps what stands in
 * the step, so that nothing is lost and another day or another device can go on.
 */
@Named("citizenApplyView")
@RequestScoped
public class ApplyView {

    static final String FORM = "apply";
    private static final String FILES = "files";
    private static final int MORE = 5;

    @Inject
    private Applying applying;

    @Inject
    private ApplyFields fields;

    @Inject
    private ApplyRows rows;

    @Inject
    private SentFiles attachments;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String ref;
    private String idea;
    private String key;
    private String step;
    private String done;
    private int extra;
    private ApplyingForm asked;
    private OwnApplication own;

    public String load() {
        if (key == null) {
            asked = applying.form(ref, idea);
            offer(asked.idea());
            return asked.closed() == null && form.isSent(FORM) ? start() : null;
        }
        form.keepPrivate();
        own = applying.open(key);
        if (!own.writable() && form.step(FORM) == null) {
            return form.leadTo("/public/myApplication.xhtml?key=" + key);
        }
        fields.offer(getStep(), own.data());
        return form.isTurned(FORM) ? keep() : null;
    }

    /** What the idea says already is not typed again; whoever takes it up may change it. */
    private void offer(IdeaFrame taken) {
        if (taken != null) {
            form.offer("title", taken.title());
            form.offer("contact", taken.author());
        }
    }

    private String start() {
        String title = form.required("title", "citizen.apply.title-field", 200);
        Applicant applicant = fields.applicant();
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> applying.start(
                        ref, applicant, title, idea, reader.language(), form.getNonce(), form.getAddress()))
                .map(secret -> form.leadTo("/public/apply.xhtml?done=begun&step=PROPOSAL&key=" + secret))
                .orElse(null);
    }

    private String keep() {
        FormStep here = getStep();
        Long seen = form.number("version");
        long version = seen == null ? -1 : seen;
        if (here == FormStep.OVERVIEW) {
            return handIn(version);
        }
        Runnable command = here == FormStep.FILES ? files(version) : part(here, version);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return next(here);
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private Runnable part(FormStep here, long version) {
        var typed = fields.typed(here);
        return () -> applying.write(key, version, typed, form.getNonce());
    }

    private Runnable files(long version) {
        attachments.check(FILES, Attachment::new, Attachment::problems);
        List<Long> removed = new ArrayList<>();
        form.texts("removed").stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .forEach(removed::add);
        boolean nothing = removed.isEmpty() && form.files(FILES).isEmpty();
        return nothing
                ? () -> {}
                : () -> attachments.with(FILES, Attachment::new, sent -> {
                    applying.file(key, version, sent, removed, form.getNonce());
                    return sent;
                });
    }

    private String handIn(long version) {
        if ("back".equals(form.step(FORM))) {
            return form.leadTo(address(FormStep.FILES, null));
        }
        if (own.asked()) {
            String reply = form.required("reply", "citizen.apply.reply", 2_000);
            return form.isWrong()
                    ? null
                    : done("answered", () -> applying.answer(key, version, reply, form.getNonce()));
        }
        return done("sent", () -> applying.send(key, version, form.getNonce()));
    }

    private String done(String what, Runnable command) {
        return form.attempt(() -> {
                    command.run();
                    return "/public/myApplication.xhtml?done=" + what + "&key=" + key;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private String next(FormStep here) {
        String go = form.step(FORM) == null ? "next" : form.step(FORM);
        return switch (go) {
            case "back" -> address(here.before(), null);
            case "save" -> address(here, "saved");
            case "more" -> address(here, "saved") + "&extra=" + MORE;
            default -> address(here.next(), null);
        };
    }

    private String address(FormStep to, String said) {
        return "/public/apply.xhtml?step=" + to + (said == null ? "" : "&done=" + said) + "&key=" + key;
    }

    /** The steps with their numbers, for the way through the form. */
    public List<FormStep> getSteps() {
        return Arrays.asList(FormStep.values());
    }

    /** Whether nothing is kept yet. */
    public boolean isStarting() {
        return own == null;
    }

    public FormStep getStep() {
        return own == null
                ? FormStep.APPLICANT
                : Arrays.stream(FormStep.values())
                        .filter(one -> one.name().equals(step))
                        .findFirst()
                        .orElse(FormStep.APPLICANT);
    }

    public List<Choice> getKinds() {
        return fields.kinds(getRules());
    }

    public List<Choice> getAreas() {
        return fields.areas();
    }

    public List<Integer> getItemRows() {
        return rows.numbers("item", extra);
    }

    public List<Integer> getStepRows() {
        return rows.numbers("step", extra);
    }

    public List<Integer> getPartnerRows() {
        return rows.numbers("partner", extra);
    }

    public List<Choice> getCostKinds() {
        return rows.kinds();
    }

    public List<Choice> getYears() {
        return rows.years();
    }

    public List<Choice> getPartnerKinds() {
        return rows.partnerKinds();
    }

    /** Files that are there and can be taken away. */
    public List<Choice> getRemovable() {
        return own.files().stream()
                .map((OwnFile file) -> new Choice(String.valueOf(file.id()), file.name()))
                .toList();
    }

    public List<String> getLostFiles() {
        return attachments.names(FILES, Attachment::new, Attachment::problems);
    }

    public List<String> getDistrictNames() {
        return reader.areaNames(List.copyOf(own.data().setting().districts()));
    }

    public FundingRules getRules() {
        return own == null ? asked.rules() : own.rules();
    }

    public Wording getCallTitle() {
        return own == null ? asked.call().name() : own.call().name();
    }

    public String getCall() {
        return own == null ? asked.call().reference() : own.call().reference();
    }

    public ApplyingForm getAsked() {
        return asked;
    }

    public OwnApplication getOwn() {
        return own;
    }

    public boolean isBegun() {
        return "begun".equals(done);
    }

    public boolean isSaved() {
        return "saved".equals(done) && !form.isAgain(FORM);
    }

    public Locale language() {
        return reader.language();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** Reference of the idea that is taken up, or null. */
    public String getIdea() {
        return idea;
    }

    public void setIdea(String idea) {
        this.idea = idea;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getStepName() {
        return step;
    }

    public void setStepName(String step) {
        this.step = step;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public int getExtra() {
        return extra;
    }

    public void setExtra(int extra) {
        this.extra = Math.max(0, Math.min(extra, 20));
    }
}
