package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.participation.module.ModuleData;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.participation.module.ModuleRow;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that citizens can take part in, in their order; one is changed in the form below the list. */
@Named("consultationsModulesView")
@ViewScoped
public class ModulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private Modules setup;

    @Inject
    private Notices notices;

    private String reference;
    private Long module;
    private ConsultationDetails details;
    private List<ModuleRow> modules = List.of();
    private ModuleRow existing;
    private String kind;
    private String title;
    private String intro;
    private String titleEnglish;
    private String introEnglish;
    private String phase = PhaseKind.PARTICIPATION.name();
    private LocalDate from;
    private LocalDate until;

    public void load() {
        details = consultations.details(reference);
        modules = setup.list(reference);
        if (module == null) {
            return;
        }
        existing = modules.stream()
                .filter(row -> row.frame().id() == module)
                .findFirst()
                .orElseThrow(() -> new NotFound(module));
        title = existing.data().title();
        intro = existing.data().intro();
        titleEnglish = existing.data().titleEnglish();
        introEnglish = existing.data().introEnglish();
        phase = existing.data().phase().name();
        from = existing.data().from();
        until = existing.data().until();
    }

    public String save() {
        ModuleData data =
                new ModuleData(title, intro, PhaseKind.valueOf(phase), from, until, titleEnglish, introEnglish);
        if (existing == null) {
            setup.add(reference, ModuleKind.valueOf(kind), data);
            return done("consultations.modules.added", data.title());
        }
        setup.change(module, existing.version(), data);
        return done("consultations.modules.changed", data.title());
    }

    public String move(ModuleRow moved, int steps) {
        setup.move(moved.frame().id(), moved.version(), steps);
        return done("consultations.modules.moved", moved.frame().title());
    }

    public String remove(ModuleRow removed) {
        setup.remove(removed.frame().id(), removed.version());
        return done("consultations.modules.removed", removed.frame().title());
    }

    private String done(String text, String what) {
        notices.done(text, what);
        return "/consultations/modules.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Page on which a module of this kind is set up. */
    public String page(ModuleRow row) {
        return "/modules/" + row.frame().kind().name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** The last moment at which it is open; null where there is no end. */
    public Instant lastMoment(ModuleFrame frame) {
        return frame.closesAt() == null ? null : frame.closesAt().minusMillis(1);
    }

    /** The kinds that can be added; ideas are collected in one place only. */
    public List<ModuleKind> getKinds() {
        boolean ideas = modules.stream().anyMatch(row -> row.frame().kind() == ModuleKind.IDEAS);
        return Arrays.stream(ModuleKind.values())
                .filter(one -> one != ModuleKind.IDEAS || !ideas)
                .toList();
    }

    public PhaseKind[] getPhases() {
        return PhaseKind.values();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public List<ModuleRow> getModules() {
        return modules;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String titleEnglish) {
        this.titleEnglish = titleEnglish;
    }

    public String getIntroEnglish() {
        return introEnglish;
    }

    public void setIntroEnglish(String introEnglish) {
        this.introEnglish = introEnglish;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
