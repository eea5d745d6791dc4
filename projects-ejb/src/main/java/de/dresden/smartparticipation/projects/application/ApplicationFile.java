package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.FundingRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a table of applications to a call row by row, and gives those that are as they must be to whoever takes them in. */
@Dependent
class ApplicationFile {

    /** A call has some dozens; a file with more than this is another one. */
    static final int MOST = 1_000;

    @Inject
    private FileStore files;

    @Inject
    private CallDirectory calls;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    ApplicationIntake read(StoredFile stored, CallFrame call, Consumer<ApplicationOfRow> taking) {
        Path table = null;
        try (InputStream content = files.open(stored.id())) {
            table = Files.createTempFile("applications", ".table");
            Files.copy(content, table, StandardCopyOption.REPLACE_EXISTING);
            return read(stored, TableSource.open(table), call, taking);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(table);
        }
    }

    private ApplicationIntake read(
            StoredFile stored, TableSource source, CallFrame call, Consumer<ApplicationOfRow> taking)
            throws IOException {
        ColumnMapping mapping = ColumnMapping.suggest(source.headers(), ApplicationPlan.PLAN);
        RowCheck check = new RowCheck(ApplicationPlan.PLAN, mapping);
        Pass pass = new Pass(call, calls.funding(call.id()), areaKeys(), costNames(), known(call), mapping, taking);
        try (TableRows rows = source.rows()) {
            for (int count = 1; rows.hasNext(); count++) {
                if (count > MOST) {
                    throw new Refused(Reason.of("platform.tables.too-many-rows", MOST));
                }
                pass.row(check.check(rows.next()), clock.instant());
            }
        }
        List<String> headings = ApplicationPlan.PLAN.fields().stream()
                .map(field -> mapping.heading(field.key()))
                .filter(heading -> !heading.isEmpty())
                .toList();
        return pass.outcome(stored, headings);
    }

    private Map<String, String> areaKeys() {
        Map<String, String> keys = new HashMap<>();
        areas.names().forEach(area -> {
            keys.put(area.key().toLowerCase(Locale.GERMAN), area.key());
            keys.put(area.name().toLowerCase(Locale.GERMAN), area.key());
        });
        return keys;
    }

    private static Map<CostKind, String> costNames() {
        Map<CostKind, String> names = new EnumMap<>(CostKind.class);
        for (CostKind kind : CostKind.values()) {
            names.put(
                    kind,
                    Texts.in(Locale.GERMAN)
                            .text("projects.cost-kind." + kind.name().toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private Set<String> known(CallFrame call) {
        return new HashSet<>(sql.list(
                "select contact_email, title from projects.application where call_id = ? and state <> 'DRAFT'",
                row -> ApplicationOfRow.likeness(row.text("contact_email"), row.text("title")),
                call.id()));
    }

    private static void drop(Path table) {
        try {
            if (table != null) {
                Files.deleteIfExists(table);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One pass over a file: what was found so far. */
    private static final class Pass {

        private final CallFrame call;
        private final FundingRules rules;
        private final Map<String, String> areas;
        private final Map<CostKind, String> costNames;
        private final Set<String> known;
        private final ColumnMapping mapping;
        private final Consumer<ApplicationOfRow> taking;
        private final List<RowProblem> problems = new ArrayList<>();
        private long added;
        private long skipped;
        private long refused;
        private long asked;

        Pass(
                CallFrame call,
                FundingRules rules,
                Map<String, String> areas,
                Map<CostKind, String> costNames,
                Set<String> known,
                ColumnMapping mapping,
                Consumer<ApplicationOfRow> taking) {
            this.call = call;
            this.rules = rules;
            this.areas = areas;
            this.costNames = costNames;
            this.known = known;
            this.mapping = mapping;
            this.taking = taking;
        }

        void row(RowVerdict verdict, Instant now) {
            verdict.problems().forEach(this::tell);
            if (verdict.outcome() == RowVerdict.Outcome.REFUSED) {
                refused++;
            } else if (!verdict.accepted()) {
                skipped++;
            } else {
                judge(verdict, now);
            }
        }

        private void judge(RowVerdict verdict, Instant now) {
            ApplicationOfRow application = new ApplicationOfRow(verdict.row(), call, rules, areas, costNames, now);
            if (!application.problems().isEmpty()) {
                refused++;
                application
                        .problems()
                        .forEach(found ->
                                tell(RowProblem.error(verdict.number(), columns(found.fields()), found.reason())));
            } else if (!known.add(application.likeness())) {
                skipped++;
                Reason why = AcceptablePart.because(
                        "imported-already", application.data().proposal().title());
                tell(RowProblem.warning(verdict.number(), columns(ColumnsOfReason.of(why)), why));
            } else {
                added++;
                asked += application.data().money().askedCents();
                taking.accept(application);
            }
        }

        /** Their headings in this file; a field that no column holds is not named. */
        private String columns(List<String> fields) {
            return fields.stream()
                    .map(mapping::heading)
                    .filter(heading -> !heading.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private void tell(RowProblem problem) {
            if (problems.size() < ApplicationIntake.SHOWN) {
                problems.add(problem);
            }
        }

        ApplicationIntake outcome(StoredFile stored, List<String> headings) {
            return new ApplicationIntake(
                    stored.id(), stored.name(), headings, mapping.unused(), added, skipped, refused, asked, problems);
        }
    }
}
