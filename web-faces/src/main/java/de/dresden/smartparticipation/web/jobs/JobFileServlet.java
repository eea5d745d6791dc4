package de.dresden.smartparticipation.web.jobs;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobProblem;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.files.Download;
import de.dresden.smartparticipation.web.format.Words;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** {@code /files/jobs/<id>/result}: what a job made; {@code /files/jobs/<id>/report.csv}: what it found wrong, or did with each. */
@WebServlet("/files/jobs/*")
public class JobFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Jobs jobs;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/[0-9]{1,18}/(result|report\\.csv)")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(path.substring(1, path.lastIndexOf('/')));
        try {
            if (path.endsWith("result")) {
                Download.send(jobs.result(id), response);
            } else {
                report(jobs.find(id), Languages.of(request), response);
            }
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void report(JobDetails job, Locale locale, HttpServletResponse response) throws IOException {
        Texts sentences = Texts.in(locale);
        ResourceBundle texts = Languages.texts(locale);
        String which = job.outcomes() > 0 ? "" : ".problems";
        TableLayout layout = new TableLayout(
                texts.getString("jobs.report.title" + which) + " " + job.title(),
                "",
                locale,
                clock.instant(),
                List.of(
                        TableColumn.integer(texts.getString("jobs.problems.row")),
                        TableColumn.text(texts.getString("jobs.problems.column"), 20),
                        TableColumn.text(texts.getString("jobs.problems.severity"), 10),
                        TableColumn.text(texts.getString("jobs.problems.sentence"), 60)));
        Download.head(
                texts.getString("jobs.report.file" + which) + "-" + job.id() + ".csv",
                TableFormat.CSV.mediaType(),
                response);
        try (TableWriter table = TableWriter.to(response.getOutputStream(), TableFormat.CSV, layout)) {
            jobs.report(job.id(), problem -> write(problem, sentences, table));
            table.finish();
        }
    }

    private static void write(JobProblem problem, Texts sentences, TableWriter table) {
        try {
            table.row(
                    problem.row(),
                    problem.column(),
                    sentences.text(Words.key(problem.severity())),
                    sentences.text(problem.reason()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
