package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.proof.FundRow;
import de.dresden.smartparticipation.projects.proof.NewReceipt;
import de.dresden.smartparticipation.projects.proof.OwnProof;
import de.dresden.smartparticipation.projects.proof.ProofPart;
import de.dresden.smartparticipation.projects.proof.ReceiptRow;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.format.Euros;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a proof of use: empty rows for new receipts, what came in from others, and what was typed. */
@Dependent
class ProofRows {

    private static final String CHANGED = "changed-";
    private static final int EMPTY = 5;
    private static final int MOST = 50;
    private static final int LONGEST_NARRATIVE = 20_000;
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d.M.uuuu", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    void offer(OwnProof own) {
        form.offer("narrative", own.narrative());
        own.funds()
                .forEach(fund -> form.offer("fund-" + fund.id(), Euros.typed(fund.receivedCents(), reader.language())));
    }

    /** Fills the fields of one that is to be corrected. */
    void offer(ReceiptRow receipt) {
        form.offer(CHANGED + "item", receipt.position());
        form.offer(CHANGED + "day", receipt.day());
        form.offer(CHANGED + "payee", receipt.payee());
        form.offer(CHANGED + "cents", Euros.typed(receipt.cents(), reader.language()));
        form.offer(CHANGED + "number", receipt.number());
        form.offer(CHANGED + "purpose", receipt.purpose());
    }

    ProofPart.Corrected corrected(ReceiptRow receipt) {
        return new ProofPart.Corrected(receipt.id(), receipt(CHANGED));
    }

    ProofPart.Narrative narrative() {
        return new ProofPart.Narrative(form.text("narrative", "citizen.proof.step.narrative", LONGEST_NARRATIVE));
    }

    /** Which rows are drawn. @param extra how many more than usual were asked for */
    List<Integer> numbers(int extra) {
        Long sent = form.number("receipts");
        return IntStream.range(0, Math.min(MOST, sent == null ? EMPTY + extra : (int) Math.min(sent, MOST)))
                .boxed()
                .toList();
    }

    ProofPart.Receipts receipts() {
        List<NewReceipt> added = new ArrayList<>();
        for (int row : numbers(0)) {
            String at = "receipt-" + row + "-";
            boolean any = Stream.of("payee", "day", "cents", "number").anyMatch(field -> form.ticked(at + field));
            if (any) {
                added.add(receipt(at));
            }
        }
        return new ProofPart.Receipts(added, keys("removed"));
    }

    private NewReceipt receipt(String at) {
        String position = form.required(at + "item", "projects.proof.item", 10);
        return new NewReceipt(
                position != null && position.matches("\\d{1,4}") ? Integer.parseInt(position) : 0,
                form.text(at + "number", "projects.proof.number", 50),
                day(at + "day"),
                form.required(at + "payee", "projects.proof.payee", 200),
                form.text(at + "purpose", "projects.proof.purpose", 300),
                cents(at + "cents", "projects.proof.cents"));
    }

    ProofPart.Funds funds(List<FundRow> funds) {
        Map<Long, Long> received = new HashMap<>();
        funds.forEach(fund -> received.put(fund.id(), cents("fund-" + fund.id(), "projects.proof.received")));
        return new ProofPart.Funds(received);
    }

    /** Keys that are ticked. */
    List<Long> keys(String field) {
        return form.texts(field).stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private LocalDate day(String field) {
        String typed = form.required(field, "projects.proof.day", 20);
        for (DateTimeFormatter pattern : DAYS) {
            try {
                return typed == null ? null : LocalDate.parse(typed.strip(), pattern);
            } catch (DateTimeParseException other) {
                // another way of writing it is tried next
            }
        }
        form.refuse(field, "citizen.proof.day.wrong", typed);
        return null;
    }

    private long cents(String field, String label) {
        Long cents = form.requiredEuros(field, label);
        return cents == null ? 0 : cents;
    }
}
