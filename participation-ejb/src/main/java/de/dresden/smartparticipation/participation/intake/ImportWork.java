package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.contribution.ConsultationTasks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.intake.IntakeCounts;
import de.dresden.smartparticipation.platform.intake.IntakeProtocol;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.intake.Severity;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Imports a file: reads, checks and stages its rows, then takes them over with the end of the job. */
@Dependent
class ImportWork implements JobWork {

    static final String KIND = "contribution-import";

    private static final int BATCH = 1_000;
    private static final int COLUMNS_NAMED = 30;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private ImportRules rules;

    @Inject
    private ImportStaging staging;

    @Inject
    private ConsultationTasks tasks;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        ConsultationHead consultation = consultations.of(run.about().id());
        Capacity by = actor.get().require(Role.CONSULTATION_MANAGER, consultation.department());
        rules.ensureTakesIn(consultation);
        ImportOrder order = ImportOrder.of(run.parameters());
        try (ImportFile file = new ImportFile(run.openInput());
                ProtocolFile protocolFile = new ProtocolFile()) {
            TableSource source = file.source(order.shape());
            ImportPass pass = rules.pass(consultation, source, order, clock.instant());
            run.total(count(source));
            IntakeCounts counts;
            try (IntakeProtocol protocol =
                    IntakeProtocol.into(protocolFile.out(), run.inputFile().name(), Locale.GERMAN, clock.instant())) {
                tellUnused(run, pass.unused(), protocol);
                read(run, consultation, order, source, pass, protocol);
                boolean nothing = order.allOrNothing() && protocol.counts().refused() > 0;
                if (nothing) {
                    protocol.abandon(Reason.of("participation.import.all-or-nothing"));
                }
                counts = protocol.finish();
            }
            protocolFile.complete();
            run.result(protocolFile.name(run.inputFile().name()), FileKind.CSV, protocolFile::copyTo);
            run.imported(counts.imported());
            run.skipped(counts.skipped());
            run.refused(counts.refused());
            run.finish(() -> {
                if (!order.dryRun() && counts.imported() > 0) {
                    staging.takeOver(run.id(), run.attempt(), consultation.id(), by.person(), counts.imported());
                }
                if (!order.dryRun()) {
                    happenings.record(new ContributionsImported(
                            run.about(),
                            run.id(),
                            run.inputFile().name(),
                            run.inputFile().hash(),
                            counts,
                            protocolFile.hash(),
                            by.actingFor(),
                            tasks.changes(consultation.id())));
                }
            });
        } finally {
            staging.clear(run.id());
        }
    }

    private static void tellUnused(JobRun run, List<String> columns, IntakeProtocol protocol) throws Exception {
        if (!columns.isEmpty()) {
            String names = columns.stream().limit(COLUMNS_NAMED).collect(Collectors.joining(", "))
                    + (columns.size() > COLUMNS_NAMED ? ", …" : "");
            Reason unused = Reason.of("participation.import.columns-unused", names);
            run.warning(null, null, unused);
            protocol.hint(unused);
        }
    }

    private static long count(TableSource source) throws Exception {
        long rows = 0;
        try (TableRows all = source.rows()) {
            while (all.hasNext()) {
                all.next();
                rows++;
            }
        }
        return rows;
    }

    private void read(
            JobRun run,
            ConsultationHead consultation,
            ImportOrder order,
            TableSource source,
            ImportPass pass,
            IntakeProtocol protocol)
            throws Exception {
        try (TableRows rows = source.rows();
                ImportStaging.Staging stage = order.dryRun() ? null : staging.begin(run.id(), run.attempt())) {
            long processed = 0;
            List<TableRow> batch = new ArrayList<>(BATCH);
            while (rows.hasNext()) {
                batch.add(rows.next());
                if (batch.size() == BATCH || !rows.hasNext()) {
                    for (RowVerdict verdict : pass.check(batch, numbers -> staging.there(consultation.id(), numbers))) {
                        protocol.add(verdict);
                        tell(run, verdict);
                        if (stage != null && verdict.accepted()) {
                            stage.add(pass.staged(verdict.row()));
                        }
                    }
                    processed += batch.size();
                    run.processed(processed);
                    batch.clear();
                }
            }
            if (stage != null) {
                stage.finish();
            }
        }
    }

    private static void tell(JobRun run, RowVerdict verdict) {
        verdict.problems().forEach(problem -> {
            if (problem.severity() == Severity.ERROR) {
                run.error(problem.row(), problem.column(), problem.reason());
            } else {
                run.warning(problem.row(), problem.column(), problem.reason());
            }
        });
    }
}
