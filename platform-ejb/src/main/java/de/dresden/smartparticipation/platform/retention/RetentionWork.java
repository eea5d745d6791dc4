package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Disposes of what is due in one case and leaves a protocol. All goes in the transaction that ends the job, so that the protocol
 * and what happened are one.
 */
@Dependent
class RetentionWork implements JobWork {

    static final String KIND = "retention";
    private static final int WIDE = 50;
    private static final int NARROW = 16;

    @Inject
    private RetentionDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** The protocol shows for ever what was disposed of, by numbers. */
    @Override
    public boolean resultStays() {
        return true;
    }

    @Override
    public void run(JobRun run) throws Exception {
        RetentionOverview view = run.inTransaction(() -> desk.view(about(run), true));
        run.total(view.number());
        run.result("aussonderung-" + run.about().reference() + ".pdf", FileKind.PDF, out -> write(view, out));
        run.finish(() -> dispose(run, view));
    }

    private void dispose(JobRun run, RetentionOverview view) {
        RetainedCase about = about(run);
        Map<String, Long> numbers = new LinkedHashMap<>();
        RetentionPlan plan = desk.plan(about).orElseThrow(Conflict::changedMeanwhile);
        for (RetainedKind kind : desk.kinds(about)) {
            view.lines().stream()
                    .filter(line -> line.now() && line.kind().equals(kind.name()))
                    .forEach(line -> numbers.put(
                            kind.name(), disposed(kind, about.subject().id(), line)));
        }
        happenings.record(plan.dispose(numbers, about.endedAt() != null, clock.instant()));
        run.processed(view.number());
    }

    /** The protocol is written: where something came in meanwhile, the job begins again. */
    private static long disposed(RetainedKind kind, long subject, RetentionOverview.Line line) {
        long number = kind.dispose(subject);
        if (number != line.sample().number()) {
            throw Conflict.changedMeanwhile();
        }
        return number;
    }

    private RetainedCase about(JobRun run) {
        RetainedCase about = desk.about(run.about().type(), run.about().reference(), actor.get());
        if (!actor.get().is(Role.CONSULTATION_MANAGER, about.department())) {
            throw new NotAllowed();
        }
        return about;
    }

    private void write(RetentionOverview view, OutputStream out) throws IOException {
        Texts texts = Texts.german();
        TableLayout layout = new TableLayout(
                texts.text("platform.retention.protocol"),
                view.about().subject().reference() + " " + view.about().title(),
                Locale.GERMAN,
                clock.instant(),
                java.util.List.of(
                        TableColumn.text(texts.text("platform.retention.protocol.kind"), WIDE),
                        TableColumn.integer(texts.text("platform.retention.protocol.months")),
                        TableColumn.date(texts.text("platform.retention.protocol.due")),
                        TableColumn.integer(texts.text("platform.retention.protocol.number")),
                        TableColumn.text(texts.text("platform.retention.protocol.archive"), WIDE),
                        TableColumn.text(texts.text("platform.retention.protocol.by"), NARROW)));
        String archive = texts.text("platform.archive-valuation."
                        + view.state()
                                .valuation()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                + ", " + view.state().archivist();
        try (TableWriter table = TableWriter.to(out, TableFormat.PDF, layout)) {
            for (RetentionOverview.Line line : view.lines()) {
                if (line.now()) {
                    table.row(
                            texts.text(line.words()),
                            line.months(),
                            line.due(),
                            line.sample().number(),
                            archive,
                            actor.get().name());
                }
            }
            table.finish();
        }
    }
}
