package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes receipts in from a table: rows that are right are taken, the others told, so that a mended file may be taken in again. */
@Dependent
class ReceiptFile {

    private static final int MOST = 2_000;

    @Inject
    private FileStore files;

    @Inject
    private ProofBook book;

    /** @throws Refused where it is no table, lacks a needed column, or has too many rows; nothing is taken in then */
    ReceiptsRead take(Proof proof, Subject owner, InputStream content, String name, LocalDate today) {
        StoredFile stored = files.keep(content, name, owner, FileKind.TABLES);
        Path table = null;
        try (InputStream kept = files.open(stored.id())) {
            table = Files.createTempFile("receipts", ".table");
            Files.copy(kept, table, StandardCopyOption.REPLACE_EXISTING);
            return read(proof, TableSource.open(table), today);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(table);
        }
    }

    private ReceiptsRead read(Proof proof, TableSource source, LocalDate today) throws IOException {
        ColumnMapping mapping = ColumnMapping.suggest(source.headers(), ReceiptPlan.PLAN);
        RowCheck check = new RowCheck(ReceiptPlan.PLAN, mapping);
        Set<Integer> positions =
                book.items(proof.id()).stream().map(ItemRow::position).collect(Collectors.toSet());
        List<RowProblem> problems = new ArrayList<>();
        int[] counts = new int[3];
        try (TableRows rows = source.rows()) {
            for (int count = 1; rows.hasNext(); count++) {
                if (count > MOST) {
                    throw new Refused(Reason.of("platform.tables.too-many-rows", MOST));
                }
                counts[row(proof, check.check(rows.next()), positions, today, problems)]++;
            }
        }
        return new ReceiptsRead(counts[0], counts[1], counts[2], problems);
    }

    /** @return 0 taken in, 1 known already or empty, 2 refused */
    private int row(
            Proof proof, RowVerdict verdict, Set<Integer> positions, LocalDate today, List<RowProblem> problems) {
        List<RowProblem> found = new ArrayList<>(verdict.problems());
        if (verdict.accepted()) {
            NewReceipt receipt = receipt(verdict.row());
            List<Reason> wrong = AcceptableProof.problems(receipt, positions, today);
            if (wrong.isEmpty()) {
                return book.add(proof.id(), receipt) ? 0 : 1;
            }
            wrong.forEach(why -> found.add(RowProblem.error(verdict.number(), "", why)));
        }
        found.stream().limit(ReceiptsRead.SHOWN - problems.size()).forEach(problems::add);
        return verdict.accepted() || verdict.outcome() == RowVerdict.Outcome.REFUSED ? 2 : 1;
    }

    private static NewReceipt receipt(IntakeRow row) {
        return new NewReceipt(
                row.number(ReceiptPlan.ITEM).intValue(),
                row.text(ReceiptPlan.NUMBER),
                row.instant(ReceiptPlan.DAY).atZone(Clocks.BERLIN).toLocalDate(),
                row.text(ReceiptPlan.PAYEE),
                row.text(ReceiptPlan.PURPOSE),
                cents(row.number(ReceiptPlan.AMOUNT)));
    }

    /** Cents; what is finer than a cent is no amount, and is refused as 0 is. */
    private static long cents(BigDecimal euros) {
        try {
            return euros.movePointRight(2).longValueExact();
        } catch (ArithmeticException finer) {
            return 0;
        }
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
}
