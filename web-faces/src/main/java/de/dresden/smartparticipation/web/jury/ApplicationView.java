package de.dresden.smartparticipation.web.jury;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.jury.ConflictGround;
import de.dresden.smartparticipation.projects.jury.JurySheet;
import de.dresden.smartparticipation.projects.jury.JuryWork;
import de.dresden.smartparticipation.projects.jury.Raised;
import de.dresden.smartparticipation.projects.jury.SheetData;
import de.dresden.smartparticipation.projects.jury.SheetKey;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An application on a jury member's desk: declare first, then score. What is typed is saved as a draft every few seconds; where another window
 * was faster the typed values stay on the page and nothing is written over before the member says so.
 */
@Named("juryApplicationView")
@ViewScoped
public class ApplicationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JuryWork work;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String ref;
    private String application;
    private JurySheet sheet;
    private List<ScoreLine> lines = List.of();
    private String remark;
    private long version;
    private Instant savedAt;
    private String unsaved;
    private Boolean conflict;
    private ConflictGround ground;
    private String reason;

    public void load() {
        sheet = work.sheet(ref, application);
        version = sheet.version();
        savedAt = sheet.savedAt();
        remark = sheet.own().remark();
        lines = sheet.criteria().stream()
                .map(one -> new ScoreLine(
                        one,
                        sheet.own().points().get(one.id()),
                        sheet.own().remarks().get(one.id())))
                .toList();
    }

    public String declare() {
        if (conflict == null) {
            notices.failed("jury.application.declare.missing");
            return null;
        }
        if (conflict) {
            work.declareConflict(ref, application, new Raised(ground, reason));
            notices.done("jury.application.locked", sheet.application().frame().title());
            return "/jury/call.xhtml?faces-redirect=true&ref=" + ref;
        }
        work.declareNone(ref, application);
        return at(application);
    }

    /** Called by the page a moment after something was typed. */
    public void keep() {
        try {
            version = work.save(key(), data());
            savedAt = clock.instant();
            unsaved = null;
        } catch (Conflict faster) {
            unsaved = sentence(faster.byYourself());
        } catch (Refused notNow) {
            unsaved = sentence(notNow);
        }
    }

    public String save() {
        return write(() -> {
            version = work.save(key(), data());
            notices.done("jury.application.saved", sheet.application().frame().title());
            return at(application);
        });
    }

    public String finish() {
        return write(() -> {
            work.finish(key(), data());
            notices.done(
                    "jury.application.finished", sheet.application().frame().title());
            return sheet.next() == null ? "/jury/call.xhtml?faces-redirect=true&ref=" + ref : at(sheet.next());
        });
    }

    public String takeBack() {
        work.takeBack(key());
        return at(application);
    }

    private interface Step {
        String take();
    }

    /** Where another window was faster, what is typed here stays, and the next try writes over it. */
    private String write(Step step) {
        try {
            return step.take();
        } catch (Conflict faster) {
            version = work.sheet(ref, application).version();
            notices.failed("jury.application.elsewhere");
            return null;
        }
    }

    private SheetKey key() {
        return new SheetKey(ref, application, version);
    }

    private SheetData data() {
        Map<Long, Integer> points = new HashMap<>();
        Map<Long, String> remarks = new HashMap<>();
        for (ScoreLine line : lines) {
            points.put(line.getCriterion().id(), line.getPoints());
            remarks.put(line.getCriterion().id(), line.getRemark());
        }
        points.values().removeIf(one -> one == null);
        remarks.values().removeIf(one -> one == null);
        return new SheetData(points, remarks, remark);
    }

    private String sentence(Fault fault) {
        return notices.sentence(fault.reason());
    }

    private String at(String other) {
        return "/jury/application.xhtml?faces-redirect=true&ref=" + ref + "&application=" + other;
    }

    public ConflictGround[] getGrounds() {
        return ConflictGround.values();
    }

    public JurySheet getSheet() {
        return sheet;
    }

    public List<ScoreLine> getLines() {
        return lines;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getUnsaved() {
        return unsaved;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Boolean getConflict() {
        return conflict;
    }

    public void setConflict(Boolean conflict) {
        this.conflict = conflict;
    }

    public ConflictGround getGround() {
        return ground;
    }

    public void setGround(ConflictGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
