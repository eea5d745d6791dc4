package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.jury.Appointment;
import de.dresden.smartparticipation.projects.jury.AppointmentKind;
import de.dresden.smartparticipation.projects.jury.ConflictGround;
import de.dresden.smartparticipation.projects.jury.Raised;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.jury.RecommendationRow;
import de.dresden.smartparticipation.projects.jury.SheetData;
import de.dresden.smartparticipation.projects.jury.SheetKey;
import de.dresden.smartparticipation.projects.jury.SittingData;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the juries are called; own is the call of the own department, and the jury on which the member sits. */
@Dependent
class JuryArguments implements RightsArguments.Room {

    private static final String WHY = "Because";
    private static final Raised RAISED = new Raised(ConflictGround.CONCERN, WHY);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        managing(table);
        reopening(table);
        working(table);
        table.put("JuryResults.of", on -> with(jury(on).closed().reference()));
        table.put(
                "JuryResults.write",
                on -> with(jury(on).closed().reference(), TableFormat.CSV, Locale.GERMAN, new ByteArrayOutputStream()));
        table.put(
                "JuryResults.minutes",
                on -> with(jury(on).closed().reference(), Locale.GERMAN, new ByteArrayOutputStream()));
    }

    private void managing(Map<String, Making> table) {
        table.put("Juries.of", on -> with(jury(on).seated(true).reference()));
        table.put("Juries.setUp", on -> with(jury(on).reference(), 2));
        table.put("Juries.appoint", on -> {
            JuriesOfRights jury = jury(on).seated(true);
            return with(
                    jury.reference(),
                    new Appointment(jury.candidate(), AppointmentKind.MEMBER, false, null, today(), null));
        });
        table.put("Juries.end", on -> {
            JuriesOfRights jury = jury(on).seated(true);
            return with(jury.reference(), jury.id(), 1L, today(), WHY);
        });
        table.put("Juries.raise", on -> {
            JuriesOfRights jury = jury(on).seated(true);
            return with(jury.reference(), jury.id(), jury.application(), RAISED);
        });
        table.put("Juries.lift", on -> {
            JuriesOfRights jury = jury(on).declared(true);
            return with(jury.reference(), jury.id(), WHY);
        });
        table.put("Juries.close", on -> with(jury(on).scored().reference(), 1L));
        SittingData sitting = new SittingData(today(), LocalTime.NOON, "Town hall", "", Map.of());
        table.put("JurySittings.add", on -> with(jury(on).seated(true).reference(), sitting));
        table.put("JurySittings.change", on -> {
            JuriesOfRights jury = jury(on).seated(true).sitting();
            return with(jury.reference(), jury.id(), 1L, sitting);
        });
        table.put("JurySittings.recommend", on -> {
            JuriesOfRights jury = jury(on).closed();
            return with(
                    jury.reference(),
                    jury.id(),
                    List.of(new RecommendationRow(jury.application(), RecommendationKind.RECOMMENDED, null, "")));
        });
    }

    private void reopening(Map<String, Making> table) {
        table.put("JuryReopenings.ask", on -> with(jury(on).closed().reference(), WHY));
        table.put(
                "JuryReopenings.approve",
                on -> with(jury(on).reopening("AUDITOR").reference(), 1L));
        table.put(
                "JuryReopenings.giveBack",
                on -> with(jury(on).reopening("AUDITOR").reference(), 1L, WHY));
        table.put(
                "JuryReopenings.withdraw",
                on -> with(jury(on).reopening("PROJECT_MANAGER").reference(), 1L));
    }

    private void working(Map<String, Making> table) {
        table.put("JuryWork.own", on -> with());
        table.put("JuryWork.of", on -> with(jury(on).seated(true).reference()));
        table.put("JuryWork.accept", on -> with(jury(on).seated(false).reference()));
        table.put("JuryWork.decline", on -> with(jury(on).seated(false).reference()));
        table.put("JuryWork.sheet", on -> {
            JuriesOfRights jury = jury(on).declared(false);
            return with(jury.reference(), jury.application());
        });
        table.put("JuryWork.declareNone", on -> {
            JuriesOfRights jury = jury(on).seated(true);
            return with(jury.reference(), jury.application());
        });
        table.put("JuryWork.declareConflict", on -> {
            JuriesOfRights jury = jury(on).seated(true);
            return with(jury.reference(), jury.application(), RAISED);
        });
        table.put("JuryWork.raise", on -> {
            JuriesOfRights jury = jury(on).seated(true);
            return with(jury.reference(), jury.id(), jury.application(), RAISED);
        });
        table.put("JuryWork.save", on -> {
            JuriesOfRights jury = jury(on).declared(false);
            return with(new SheetKey(jury.reference(), jury.application(), 0), SheetData.empty());
        });
        table.put("JuryWork.finish", on -> {
            JuriesOfRights jury = jury(on).declared(false);
            return with(
                    new SheetKey(jury.reference(), jury.application(), 0),
                    new SheetData(Map.of(jury.id(), 3), Map.of(), ""));
        });
        table.put("JuryWork.takeBack", on -> {
            JuriesOfRights jury = jury(on).scored();
            return with(new SheetKey(jury.reference(), jury.application(), 1));
        });
    }

    private JuriesOfRights jury(RightsObjects on) {
        return new JuriesOfRights(sql, on, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
