package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a long part of the trail into a file in the background. */
@Dependent
class ExportWork implements JobWork {

    static final String KIND = "audit-export";

    @Inject
    private AuditTable table;

    @Inject
    private AuditList entries;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        AuditFilter filter = filter(run.parameters());
        TableFormat format = TableFormat.valueOf(run.parameter("format"));
        Locale language = Locale.forLanguageTag(run.parameter("language"));
        long total = entries.count(filter);
        run.total(total);
        boolean volumes = format == TableFormat.PDF && total > TableFormat.PDF_ROWS;
        FileKind kind = volumes ? FileKind.ZIP : FileKind.valueOf(format.name());
        // In a transaction the rows come piece by piece.
        run.inTransaction(() -> run.result(
                "protokoll." + kind.extension(),
                kind,
                out -> table.write(filter, format, language, out, run::processed)));
        run.finish(() -> {});
    }

    static Map<String, String> parameters(AuditFilter filter, TableFormat format, Locale language) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("format", format.name());
        parameters.put("language", language.toLanguageTag());
        parameters.put("person", filter.person());
        parameters.put("reference", filter.reference());
        parameters.put("programmes", String.join(" ", filter.programmes()));
        parameters.put("what", filter.what());
        if (filter.from() != null) {
            parameters.put("from", filter.from().toString());
        }
        if (filter.until() != null) {
            parameters.put("until", filter.until().toString());
        }
        return parameters;
    }

    static AuditFilter filter(Map<String, String> parameters) {
        return new AuditFilter(
                day(parameters.get("from")),
                day(parameters.get("until")),
                parameters.get("person"),
                words(parameters.get("programmes")),
                parameters.get("what"),
                parameters.get("reference"));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
