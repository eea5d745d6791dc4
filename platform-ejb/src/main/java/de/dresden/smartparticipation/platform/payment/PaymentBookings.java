package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Books the cash office's answer from its table: first a trial that changes nothing, then the import. Rows that cannot be booked are
 * left out and named; importing the same file once more books nothing twice. The columns are those of {@link BookingColumns}.
 */
@Stateless
@Boundary
public class PaymentBookings {

    /** The most rows of one answer. */
    public static final int MOST = 5_000;

    @Inject
    private PaymentTable orders;

    @Inject
    private PaymentBook book;

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Keeps a file of the caller until it is imported; after a day it is gone.
     *
     * @return its key
     * @throws Refused where it is no table
     */
    @RolesAllowed(TREASURER)
    public long upload(InputStream file, String name) {
        return files.upload(file, name, FileKind.TABLES).id();
    }

    /**
     * What an import of an uploaded file would do; nothing is changed.
     *
     * @throws NotFound where it is no upload of the caller
     * @throws Refused where it cannot be read, has too many rows or a column is missing
     */
    @RolesAllowed(TREASURER)
    public BookingReport preview(long upload) {
        return report(lines(upload));
    }

    /**
     * Books what can be booked, and says of each row what became of it.
     *
     * @throws NotFound where it is no upload of the caller
     * @throws Refused where it cannot be read, or nothing of it can be booked
     */
    @RolesAllowed(TREASURER)
    public BookingReport importFile(long upload) {
        StoredFile file = own(upload);
        BookingReport report = report(lines(upload));
        if (report.booked() == 0) {
            throw new Refused(Reason.of("platform.payment-booking.nothing"));
        }
        Map<String, PaymentOrder> known =
                named(report.rows().stream().map(BookingRow::order).toList());
        for (BookingRow row : report.rows()) {
            if (row.verdict() == BookingVerdict.BOOKED) {
                PaymentOrder order = known.get(row.order());
                book.book(order, row.outcome(), row.day(), row.reason(), actor.account(), clock.instant());
            }
        }
        happenings.record(PaymentChanged.of(
                new Subject("payment-answer", upload, file.name()),
                "payment-booking.imported",
                Map.of(
                        "file", file.name(),
                        "hash", file.hash(),
                        "booked", report.booked(),
                        "known", report.known(),
                        "refused", report.refused())));
        files.delete(upload);
        return report;
    }

    private BookingReport report(List<BookingLine> lines) {
        Map<String, PaymentOrder> known =
                named(lines.stream().map(BookingLine::order).toList());
        return new BookingReport(new BookingCheck(known, LocalDate.now(clock)).rows(lines));
    }

    private Map<String, PaymentOrder> named(List<String> references) {
        return orders.named(references).stream()
                .collect(Collectors.toMap(PaymentOrder::reference, Function.identity()));
    }

    private List<BookingLine> lines(long upload) {
        own(upload);
        try {
            Path file = Files.createTempFile("payments", ".table");
            try {
                try (InputStream content = files.open(upload)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return lines(TableSource.open(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<BookingLine> lines(TableSource source) throws IOException {
        BookingColumns columns = BookingColumns.of(source.headers());
        List<BookingLine> lines = new ArrayList<>();
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                TableRow row = rows.next();
                if (row.isBlank()) {
                    continue;
                }
                if (lines.size() == MOST) {
                    throw new Refused(Reason.of("platform.payment-booking.too-many", MOST));
                }
                lines.add(BookingLine.of(row, columns));
            }
        }
        return lines;
    }

    private StoredFile own(long upload) {
        return files.find(upload)
                .filter(file -> file.owner().type().equals(FileStore.UPLOAD))
                .filter(file -> file.owner().id() == actor.account())
                .orElseThrow(() -> new NotFound(upload));
    }
}
