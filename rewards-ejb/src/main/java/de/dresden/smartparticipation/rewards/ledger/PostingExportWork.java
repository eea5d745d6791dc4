package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes the postings of an account that has many into a file in the background. */
@Dependent
class PostingExportWork implements JobWork {

    static final String KIND = "ledger-export";
    static final String ACCOUNT = "account";
    static final String FORMAT = "format";
    static final String LANGUAGE = "language";

    @Inject
    private PostingTable table;

    @Inject
    private LedgerLists lists;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        long account = Long.parseLong(run.parameter(ACCOUNT));
        TableFormat format = TableFormat.valueOf(run.parameter(FORMAT));
        Locale language = Locale.forLanguageTag(run.parameter(LANGUAGE));
        run.total(lists.postingCount(account));
        // In a transaction the rows come piece by piece.
        run.inTransaction(() -> run.result(
                "taler-konto-" + account + "." + format.extension(),
                FileKind.valueOf(format.name()),
                out -> table.write(account, format, language, out, run::processed)));
        run.finish(() -> {});
    }
}
