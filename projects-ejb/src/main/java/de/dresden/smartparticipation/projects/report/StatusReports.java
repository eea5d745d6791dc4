package de.dresden.smartparticipation.projects.report;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Status reports of projects: begun from the template, written, and frozen with what is known at that moment. Commands throw
 * {@code NotFound} for a project that the person may not know of, {@code NotAllowed} for one whom it is only shown, {@code Refused} with
 * the reason of a rule and {@code Conflict} where the report changed or was frozen since it was read.
 */
@Boundary
@Stateless
public class StatusReports {

    private static final int LONGEST_TEXT = 10_000;

    @Inject
    private ProjectSight sight;

    @Inject
    private ReportReading reading;

    @Inject
    private ReportRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The latest first; drafts only for those who run the project. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<StatusReport> of(String reference) {
        ProjectFrame project = sight.read(reference);
        boolean runs = sight.runs(project);
        return reading.of(project).stream().filter(one -> runs || one.frozen()).toList();
    }

    /** The placeholders that a text may hold. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<String> placeholders() {
        return ReportText.NAMES;
    }

    /** Begins a draft with the template's text; where one is begun already, that one. @return its number */
    @RolesAllowed(PROJECT_MANAGER)
    public int begin(String reference) {
        Running running = sight.run(reference);
        String text = Texts.german().text("projects.report.template");
        Optional<Integer> begun = register.draft(running.project(), text, running.by(), clock.instant());
        begun.ifPresent(number -> tell(running.project(), "begun", number, Map.of(), running.by()));
        return begun.or(() -> register.open(running.project())).orElseThrow();
    }

    /** Writes the text of a draft. @param text at most 10,000 characters, with placeholders as {@code {ampel}} */
    @RolesAllowed(PROJECT_MANAGER)
    public void write(String reference, int number, long version, String text) {
        Running running = sight.run(reference);
        register.write(running.project(), number, version, acceptable(text), clock.instant());
        tell(running.project(), "written", number, Map.of(), running.by());
    }

    /** Freezes a draft with its text and what is known now; it stays as it is from then on. */
    @RolesAllowed(PROJECT_MANAGER)
    public void freeze(String reference, int number, long version, String text) {
        Running running = sight.run(reference);
        String said = acceptable(text);
        if (said.isEmpty()) {
            throw new Refused(Reason.of("projects.report.text-missing"));
        }
        Set<String> unknown = ReportText.unknown(said);
        if (!unknown.isEmpty()) {
            throw new Refused(Reason.of("projects.grant.placeholders", String.join(", ", unknown)));
        }
        Instant now = clock.instant();
        ReportContent content = reading.now(running.project(), said);
        String hash = register.freeze(
                running.project(),
                number,
                version,
                content,
                LocalDate.ofInstant(now, Clocks.BERLIN),
                running.by(),
                now);
        tell(running.project(), "frozen", number, Map.of("hash", hash), running.by());
    }

    /** Drops a draft. */
    @RolesAllowed(PROJECT_MANAGER)
    public void drop(String reference, int number, long version) {
        Running running = sight.run(reference);
        register.drop(running.project(), number, version);
        tell(running.project(), "dropped", number, Map.of(), running.by());
    }

    /** Writes a report as PDF; the stream is not closed. @throws NotFound where there is none that the person may see */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void print(String reference, int number, Locale language, OutputStream out) {
        StatusReport report = of(reference).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
        try {
            PaperPdf.write(ReportPaper.of(report, language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String acceptable(String text) {
        String typed = TypedText.text(text);
        if (typed != null && typed.length() > LONGEST_TEXT) {
            throw new Refused(Reason.of("projects.report.text-length", LONGEST_TEXT));
        }
        return typed == null ? "" : typed;
    }

    private void tell(ProjectFrame project, String verb, int number, Map<String, Object> more, Capacity by) {
        Map<String, Object> after = new java.util.TreeMap<>(more);
        after.put("number", number);
        happenings.record(new ReportChanged(project.subject(), "status-report." + verb, after, by.actingFor()));
    }
}
