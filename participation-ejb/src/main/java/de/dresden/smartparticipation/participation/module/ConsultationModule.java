package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.order.Moved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One module of a consultation: see the package. What happens to it belongs to the history of the consultation. */
@Entity
@Table(schema = "participation", name = "module")
class ConsultationModule {

    @Id
    @SequenceGenerator(name = "module_id", sequenceName = "participation.module_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "module_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    @Enumerated(EnumType.STRING)
    private ModuleKind kind;

    @Enumerated(EnumType.STRING)
    private PhaseKind phase;

    private String title;

    private String intro;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "intro_english")
    private String introEnglish;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private int position;

    @Version
    private long version;

    protected ConsultationModule() {}

    /** The last one so far. */
    ConsultationModule(long consultation, ModuleKind kind, ModuleData data, int position) {
        this.consultation = consultation;
        this.kind = kind;
        this.position = position;
        enter(data);
    }

    /** The same frame for another consultation, which has other days. */
    ConsultationModule copyTo(long other) {
        return new ConsultationModule(
                other, kind, new ModuleData(title, intro, phase, null, null, titleEnglish, introEnglish), position);
    }

    ModulesChanged added(Subject of, Capacity by) {
        return new ModulesChanged(of, "module-added", Map.of(), values(), by);
    }

    ModulesChanged change(ModuleData data, Subject of, Capacity by) {
        Map<String, Object> before = values();
        enter(data);
        return new ModulesChanged(of, "module-changed", before, values(), by);
    }

    ModulesChanged removed(boolean empty, Subject of, Capacity by) {
        if (!empty) {
            throw new Refused(Reason.of("participation.module.not-empty", title));
        }
        return new ModulesChanged(of, "module-removed", values(), Map.of(), by);
    }

    /**
     * @param siblings all modules of the consultation in their order
     * @param steps places towards the end, negative towards the beginning; stops at either end
     */
    ModulesChanged move(List<ConsultationModule> siblings, int steps, Subject of, Capacity by) {
        Moved moved = Moved.by(siblings, this, steps, (one, position) -> one.position = position);
        return new ModulesChanged(
                of,
                "module-moved",
                Map.of("module", title, "place", moved.before()),
                Map.of("module", title, "place", moved.now()),
                by);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
    }

    private void enter(ModuleData data) {
        AcceptableModule.require(data);
        title = data.title();
        intro = data.intro();
        titleEnglish = data.titleEnglish();
        introEnglish = data.introEnglish();
        phase = data.phase();
        opensAt = data.from() == null ? null : begin(data.from());
        closesAt = data.until() == null ? null : begin(data.until().plusDays(1));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.BERLIN).toInstant();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("module", title);
        values.put("kind", kind.name());
        values.put("phase", phase.name());
        values.put("intro", intro);
        values.put("titleEnglish", titleEnglish);
        values.put("introEnglish", introEnglish);
        values.put("from", opensAt == null ? null : opensAt.toString());
        values.put("until", closesAt == null ? null : closesAt.toString());
        return values;
    }

    Long id() {
        return id;
    }

    long consultation() {
        return consultation;
    }

    ModuleKind kind() {
        return kind;
    }
}
