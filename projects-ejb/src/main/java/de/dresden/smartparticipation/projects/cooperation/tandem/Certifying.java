package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyPapers;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Certifies each company of a tandem its share of a grant, and sees that it gets into the register. */
@Dependent
class Certifying {

    /** Art. 6(2): aid is entered within 20 working days after it was granted. */
    static final int WORKING_DAYS = 20;

    @Inject
    private CertificateTable table;

    @Inject
    private TandemCeiling ceiling;

    @Inject
    private CompanyPapers papers;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private CityHolidays holidays;

    @Inject
    private FileStore files;

    /**
     * Certifies what a notice comes to; a company whose share it does not change gets nothing new.
     *
     * @param notice reference of the notice
     * @param cents what the tandem has by it, in cents
     * @param now when it was signed
     * @return what happened, to be recorded
     */
    List<TandemChanged> certify(TandemFrame tandem, String notice, long cents, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Clocks.BERLIN);
        List<Certificate> before = table.of(tandem.id());
        List<Long> parts = ceiling.parts(tandem, cents);
        Map<Long, String> names = ceiling.names(tandem);
        List<TandemChanged> happened = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            long company = tandem.companies().get(at);
            long part = parts.get(at);
            Certificate last = before.stream()
                    .filter(one -> one.company() == company)
                    .findFirst()
                    .orElse(null);
            if (last == null ? part == 0 : last.cents() == part) {
                continue;
            }
            happened.add(certify(tandem, company, names.get(company), last, notice, day, part, now));
        }
        return happened;
    }

    private TandemChanged certify(
            TandemFrame tandem,
            long company,
            String name,
            Certificate last,
            String notice,
            LocalDate day,
            long cents,
            Instant now) {
        String reference = table.nextReference(day.getYear());
        CertificatePaper paper = new CertificatePaper(
                reference,
                last == null ? null : last.reference(),
                name,
                papers.of(company).portrait(),
                projects.of(tandem.project()),
                notice,
                day,
                cents);
        StoredFile document = files.write(
                reference + ".pdf", FileKind.PDF, tandem.subject(), out -> PaperPdf.write(paper.paper(), out));
        Certificate certificate = new Certificate(
                0,
                reference,
                company,
                last == null ? 1 : last.number() + 1,
                notice,
                day,
                cents,
                document.id(),
                until(day),
                null,
                null);
        long id = table.add(tandem.id(), certificate, document.hash(), now);
        List<TaskChange> tasks = new ArrayList<>();
        if (last != null && last.waits()) {
            // it was never entered and is not right any more
            tasks.add(TandemTasks.registered(last));
        }
        tasks.add(
                TandemTasks.register(tandem, table.find(reference).orElseThrow().certificate(), name));
        return TandemChanged.of(
                tandem,
                "certified",
                Map.of("certificate", reference, "notice", notice, "cents", cents, "id", id),
                tasks);
    }

    /** The last day to enter it: the day of the grant does not count. */
    LocalDate until(LocalDate granted) {
        Holidays city = holidays.around(granted);
        LocalDate day = granted;
        for (int working = 0; working < WORKING_DAYS; working++) {
            day = city.workingDayFrom(day.plusDays(1));
        }
        return day;
    }
}
