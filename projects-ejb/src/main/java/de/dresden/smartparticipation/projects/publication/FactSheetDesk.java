package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.evaluation.IndicatorRow;
import de.dresden.smartparticipation.projects.evaluation.IndicatorStanding;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all commands on fact sheets do alike: open with rights, gather what the other rooms know, and tell what happened. */
@Dependent
class FactSheetDesk {

    private static final String STEP = "fact-sheet.release";
    private static final int DAYS = 14;

    @Inject
    private FactSheetRegister register;

    @Inject
    private ProjectSight sight;

    @Inject
    private IndicatorStanding indicators;

    @Inject
    private GrantDirectory grants;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A fact sheet in a command, its project, and in whose name somebody acts; none where nothing is written yet. */
    record Opened(FactSheet sheet, ProjectFrame project, Capacity by) {}

    /** Opens it for a change of what was seen. @throws Conflict where it changed since it was read */
    Opened open(FactSheetKey key) {
        ProjectSight.Running running = sight.run(key.project());
        FactSheet sheet = register.find(running.project().id()).orElse(null);
        if (sheet == null && key.version() != 0) {
            throw Conflict.changedMeanwhile();
        }
        if (sheet != null) {
            register.touch(sheet.seenAs(key.version()));
        }
        return new Opened(sheet, running.project(), running.by());
    }

    /** The same where something must be written already. */
    Opened openWritten(FactSheetKey key) {
        Opened opened = open(key);
        if (opened.sheet() == null) {
            throw new Refused(AcceptableFactSheet.because("nothing-open"));
        }
        return opened;
    }

    /** With what the other rooms know now. @throws Refused for Stadtteile or indicators that are not there */
    Facts facts(ProjectFrame project, FactSheetData data) {
        Set<String> known = areas.names().stream().map(AreaName::key).collect(Collectors.toSet());
        data.areas().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new Refused(AcceptableFactSheet.because("area-unknown", key));
        });
        List<SheetIndicator> chosen = new ArrayList<>();
        List<IndicatorRow> there = indicators.of(project.id());
        for (Long key : data.indicators()) {
            IndicatorRow row = there.stream()
                    .filter(one -> one.key().id() == key)
                    .findFirst()
                    .orElseThrow(() -> new Refused(AcceptableFactSheet.because("indicator-unknown")));
            chosen.add(new SheetIndicator(
                    key,
                    row.data().title(),
                    row.data().titleEnglish(),
                    row.data().unit(),
                    row.data().unitEnglish(),
                    row.data().aim(),
                    row.current()));
        }
        return new Facts(data, granted(project), chosen);
    }

    /** Cents, or null. */
    Long granted(ProjectFrame project) {
        return grants.of(project.id()).map(GrantFrame::cents).orElse(null);
    }

    /** Records what happened with the task that follows. @return the key for the next command */
    FactSheetKey tell(Opened opened, FactSheet sheet, String verb, Map<String, ?> before, Map<String, ?> after) {
        register.flush();
        Map<String, Object> was = new TreeMap<>(before);
        Map<String, Object> now = new TreeMap<>(after);
        was.entrySet().removeAll(after.entrySet());
        now.entrySet().removeAll(before.entrySet());
        happenings.record(new FactSheetChanged(
                opened.project().subject(),
                "fact-sheet." + verb,
                was,
                now,
                opened.by().actingFor(),
                List.of(task(opened.project(), sheet))));
        return new FactSheetKey(opened.project().reference(), sheet.version());
    }

    TaskChange task(ProjectFrame project, FactSheet sheet) {
        if (sheet.open().filter(FactSheetVersion::waits).isEmpty()) {
            return new TaskChange.Close(STEP, project.subject());
        }
        return new TaskChange.Open(
                STEP,
                project.subject(),
                "projects",
                project.title(),
                null,
                Role.PROJECT_MANAGER,
                project.department(),
                null,
                LocalDate.ofInstant(now(), Clocks.BERLIN).plusDays(DAYS),
                "/projects/factSheet.xhtml?project=" + project.reference());
    }

    /** To whom the pictures belong. */
    static Subject pictures(FactSheet sheet, ProjectFrame project) {
        return new Subject(FactSheetChanged.SUBJECT, sheet.id(), project.reference());
    }

    Instant now() {
        return clock.instant();
    }
}
