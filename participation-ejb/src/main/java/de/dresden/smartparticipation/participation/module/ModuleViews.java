package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The modules of a consultation as its set-up shows them. */
@Dependent
class ModuleViews {

    @Inject
    private Sql sql;

    @Inject
    private ModuleDirectory directory;

    @Inject
    private ModuleRegister register;

    List<ModuleRow> of(ConsultationHead head) {
        List<ModuleRow> rows = sql.list(
                ModuleDirectory.MODULES + "m.consultation_id = ? order by m.position, m.id",
                row -> row(row, head),
                head.id());
        return rows.stream().map(this::told).toList();
    }

    private ModuleRow row(Row row, ConsultationHead head) throws SQLException {
        ModuleData data = new ModuleData(
                row.text("title"),
                row.text("intro"),
                PhaseKind.valueOf(row.text("phase")),
                day(row.instant("opens_at")),
                lastDay(row.instant("closes_at")),
                row.text("title_english"),
                row.text("intro_english"));
        return new ModuleRow(directory.frame(row, head), data, false, row.number("version"));
    }

    /** Asked after the rows are read, since each kind has a statement of its own. */
    private ModuleRow told(ModuleRow row) {
        boolean empty = register.isEmpty(row.frame().id(), row.frame().kind());
        return new ModuleRow(row.frame(), row.data(), empty, row.version());
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Clocks.BERLIN);
    }

    private static LocalDate lastDay(Instant end) {
        return end == null ? null : day(end.minusMillis(1));
    }
}
