package de.dresden.smartparticipation.projects.evaluation;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.ExpectedIndicator;
import de.dresden.smartparticipation.projects.evaluation.IndicatorDesk.Opened;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets indicators up and enters what was measured: for who runs the project. Commands throw {@code NotFound} where the person may not
 * know of the project, {@code NotAllowed} for one who may only read it.
 */
@Boundary
@Stateless
public class Indicators {

    @Inject
    private IndicatorDesk desk;

    @Inject
    private IndicatorRegister register;

    @Inject
    private IndicatorReading reading;

    @Inject
    private ProjectSight sight;

    @Inject
    private CallDirectory calls;

    @Inject
    private Happenings happenings;

    /** @throws Refused with everything that is wrong, or where the project has one of this title */
    @RolesAllowed(PROJECT_MANAGER)
    public IndicatorKey add(String project, IndicatorData data) {
        ProjectSight.Running running = sight.run(project);
        AcceptableIndicator.require(data);
        requireRoom(running.project(), 1);
        IndicatorKey key = register.add(running.project().id(), data, false, running.by(), desk.now());
        happenings.record(
                EvaluationChanged.indicator(running.project(), "added", Map.of(), data.values(), running.by()));
        return key;
    }

    /**
     * Takes over what the call of the project expects and it does not have yet; what is there stays as it is.
     *
     * @return how many were new
     * @throws Refused where there is nothing to take over
     */
    @RolesAllowed(PROJECT_MANAGER)
    public int takeOver(String project) {
        ProjectSight.Running running = sight.run(project);
        ProjectFrame frame = running.project();
        List<ExpectedIndicator> missing = missing(frame, reading.of(frame.id()), calls);
        if (missing.isEmpty()) {
            throw new Refused(AcceptableIndicator.because("nothing-to-take-over"));
        }
        requireRoom(frame, missing.size());
        for (ExpectedIndicator one : missing) {
            IndicatorData data = new IndicatorData(
                    one.title(),
                    one.titleEnglish(),
                    "",
                    one.unit(),
                    one.unitEnglish(),
                    new Aim(one.direction(), null, null, null, null),
                    "",
                    calls.goals(frame.call()));
            register.add(frame.id(), data, true, running.by(), desk.now());
            happenings.record(EvaluationChanged.indicator(frame, "taken-over", Map.of(), data.values(), running.by()));
        }
        return missing.size();
    }

    /** Changes what it is; its measurements stay. @throws Conflict where it changed since it was read */
    @RolesAllowed(PROJECT_MANAGER)
    public IndicatorKey change(IndicatorKey key, IndicatorData data) {
        Opened opened = desk.open(key.id());
        AcceptableIndicator.require(data);
        boolean another = reading.of(opened.project().id()).stream()
                .anyMatch(
                        one -> one.key().id() != key.id() && one.data().title().equalsIgnoreCase(data.title()));
        if (another) {
            throw new Refused(AcceptableIndicator.because("title-twice", data.title()));
        }
        IndicatorKey changed = register.change(key, data);
        Map<String, Object> before = opened.row().data().values();
        Map<String, Object> after = data.values();
        Map<String, Object> was = new TreeMap<>(before);
        was.entrySet().removeAll(after.entrySet());
        after.entrySet().removeAll(before.entrySet());
        after.put("title", data.title());
        happenings.record(EvaluationChanged.indicator(opened.project(), "changed", was, after, opened.by()));
        return changed;
    }

    /**
     * Enters a measurement.
     *
     * @throws Refused where there is one of that day and place: that one is corrected; or where it is implausible and nobody says why it is
     *     entered despite that
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void measure(long indicator, MeasurementData data) {
        Opened opened = desk.open(indicator);
        desk.requireNew(opened, data, null);
        if (opened.row().measurements() >= AcceptableIndicator.MOST_MEASUREMENTS) {
            throw new Refused(AcceptableIndicator.because("many-measurements", AcceptableIndicator.MOST_MEASUREMENTS));
        }
        register.measure(indicator, data, null, null, opened.by(), desk.now());
        happenings.record(EvaluationChanged.indicator(
                opened.project(), "measured", Map.of(), told(opened, data.values()), opened.by()));
    }

    /**
     * Puts a new version in place of a measurement, which stays to be read.
     *
     * @param reason why, 1 to 500 characters
     * @throws Conflict where it was replaced meanwhile
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void correct(long indicator, long measurement, MeasurementData data, String reason) {
        Opened opened = desk.open(indicator);
        MeasurementRow former = valid(indicator, measurement);
        String why = AcceptableIndicator.reason(reason);
        desk.requireNew(opened, data, measurement);
        if (former.measured().equals(data.measured()) && former.source().equals(data.source())) {
            throw new Refused(AcceptableIndicator.because("nothing-changed"));
        }
        register.measure(indicator, data, measurement, why, opened.by(), desk.now());
        tellReplaced(opened, "corrected", former, data.values(), why);
    }

    /** Takes a measurement back; it stays to be read. @param reason why. @throws Conflict where it was replaced meanwhile */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(long indicator, long measurement, String reason) {
        Opened opened = desk.open(indicator);
        MeasurementRow former = valid(indicator, measurement);
        String why = AcceptableIndicator.reason(reason);
        Measured was = former.measured();
        MeasurementData nothing = new MeasurementData(new Measured(was.day(), was.area(), null, null), former.source());
        register.measure(indicator, nothing, measurement, why, opened.by(), desk.now());
        tellReplaced(opened, "withdrawn", former, Map.of(), why);
    }

    private void tellReplaced(
            Opened opened, String verb, MeasurementRow former, Map<String, Object> values, String why) {
        Map<String, Object> after = told(opened, values);
        after.put("reason", why);
        Map<String, Object> before = new MeasurementData(former.measured(), former.source()).values();
        happenings.record(EvaluationChanged.indicator(opened.project(), verb, before, after, opened.by()));
    }

    private MeasurementRow valid(long indicator, long measurement) {
        return reading.versions(indicator).stream()
                .filter(one -> one.id() == measurement && one.valid())
                .findFirst()
                .orElseThrow(Conflict::changedMeanwhile);
    }

    private static Map<String, Object> told(Opened opened, Map<String, Object> values) {
        Map<String, Object> told = new TreeMap<>(values);
        told.put("title", opened.row().data().title());
        told.put("unit", opened.row().data().unit());
        return told;
    }

    private void requireRoom(ProjectFrame project, int more) {
        if (reading.of(project.id()).size() + more > AcceptableIndicator.MOST) {
            throw new Refused(AcceptableIndicator.because("many", AcceptableIndicator.MOST));
        }
    }

    /** What the call expects and the project does not have. */
    static List<ExpectedIndicator> missing(ProjectFrame project, List<IndicatorRow> there, CallDirectory calls) {
        if (project.call() == null) {
            return List.of();
        }
        return calls.indicators(project.call()).stream()
                .filter(one ->
                        there.stream().noneMatch(row -> row.data().title().equalsIgnoreCase(one.title())))
                .toList();
    }
}
