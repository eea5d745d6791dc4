package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds modules for the other rooms, also in jobs and for citizens. Asks for no role: that is the business of the boundary that
 * uses it ({@link ModuleAccess} asks for staff). Two statements a call.
 */
@Dependent
public class ModuleDirectory {

    static final String MODULES = """
            select m.id, m.consultation_id, m.kind, m.phase, m.title, m.intro, m.title_english, m.intro_english,
                   m.opens_at, m.closes_at, m.version, c.closed_at, p.starts_at, p.ends_at
            from participation.module m
            join participation.consultation c on c.id = m.consultation_id
            left join participation.phase p on p.consultation_id = m.consultation_id and p.kind = m.phase
            where\s""";

    @Inject
    private Sql sql;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Clock clock;

    /** @throws NotFound where there is none with this key */
    public ModuleFrame of(long id) {
        List<Long> consultation = sql.list(
                "select consultation_id from participation.module where id = ?",
                row -> row.number("consultation_id"),
                id);
        if (consultation.isEmpty()) {
            throw new NotFound(id);
        }
        ConsultationHead head = consultations.of(consultation.get(0));
        return sql.first(MODULES + "m.id = ?", row -> frame(row, head), id).orElseThrow(() -> new NotFound(id));
    }

    /** The module as citizens see it. @throws NotFound where there is none, or where its consultation is a draft */
    public ModuleFrame visible(long id) {
        ModuleFrame frame = of(id);
        if (!frame.visible()) {
            throw new NotFound(id);
        }
        return frame;
    }

    /**
     * The module, for a citizen who takes part in it.
     *
     * @throws NotFound where there is none, or where its consultation is a draft
     * @throws Refused where it is not open, with its first or last day
     */
    public ModuleFrame open(long id) {
        ModuleFrame frame = visible(id);
        if (!frame.open()) {
            throw new Refused(closed(frame));
        }
        return frame;
    }

    /** The modules of a consultation in their order. @throws NotFound where no consultation has this reference */
    public List<ModuleFrame> of(String consultationReference) {
        ConsultationHead head = consultations.of(consultationReference);
        return sql.list(
                MODULES + "m.consultation_id = ? order by m.position, m.id", row -> frame(row, head), head.id());
    }

    /** The one module that collects ideas, where the consultation has it. */
    public Optional<ModuleFrame> ideas(String consultationReference) {
        return of(consultationReference).stream()
                .filter(frame -> frame.kind() == ModuleKind.IDEAS)
                .findFirst();
    }

    private Reason closed(ModuleFrame frame) {
        Instant now = clock.instant();
        if (frame.opensAt() != null && now.isBefore(frame.opensAt())) {
            return Reason.of("participation.module.not-yet", frame.name(), day(frame.opensAt()));
        }
        return frame.closesAt() != null && !now.isBefore(frame.closesAt())
                ? Reason.of(
                        "participation.module.over",
                        frame.name(),
                        day(frame.closesAt().minusMillis(1)))
                : Reason.of("participation.module.not-open", frame.name());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.BERLIN);
    }

    ModuleFrame frame(Row row, ConsultationHead head) throws SQLException {
        ModuleDays days = new ModuleDays(
                head.state(),
                head.phase(),
                PhaseKind.valueOf(row.text("phase")),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.instant("closed_at"),
                row.instant("opens_at"),
                row.instant("closes_at"));
        return new ModuleFrame(
                row.number("id"),
                head.id(),
                head.reference(),
                ModuleKind.valueOf(row.text("kind")),
                row.text("title"),
                row.text("intro"),
                head.department(),
                days.opensAt(),
                days.closesAt(),
                days.open(clock.instant()),
                days.visible(),
                row.text("title_english"),
                row.text("intro_english"));
    }
}
