package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hands ordered payments over: together, as one file, whose hash is kept. The file leaves the product once; whoever needs it once more
 * says why, and another treasurer approves.
 */
@Stateless
@Boundary
public class PaymentBatches {

    /** The most orders of one batch. */
    public static final int LARGEST = 1_000;

    /** The cash office answers within so many days after the last payment is due. */
    private static final int DAYS_TO_ANSWER = 10;

    private static final int LONGEST_REASON = 500;

    /** For how long a file is given again under the same key. */
    private static final Duration ANSWER_LOST = Duration.ofHours(1);

    @Inject
    private PaymentTable orders;

    @Inject
    private PaymentList list;

    @Inject
    private BatchTable batches;

    @Inject
    private PaymentCalls calls;

    @Inject
    private BatchWriting writing;

    @Inject
    private ProgramTable programs;

    @Inject
    private FileStore files;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A page of batches, the latest first. */
    @RolesAllowed({TREASURER, AUDITOR})
    public Page<BatchRow> list(PageQuery query) {
        return batches.page(query);
    }

    /** @throws NotFound where there is no such batch */
    @RolesAllowed({TREASURER, AUDITOR})
    public BatchDetails details(String reference) {
        BatchRow row = find(reference);
        List<ExportRow> exports = batches.exports(row.id());
        boolean treasurer = actor.get().is(Role.TREASURER);
        long me = actor.account();
        return new BatchDetails(
                row,
                batches.messageId(row.id()),
                list.ofBatch(row.id()),
                exports,
                history.of(subject(row)),
                treasurer && row.returned() == 0 && exports.stream().anyMatch(ExportRow::free),
                treasurer
                        && row.returned() == 0
                        && exports.stream().allMatch(one -> one.takenAt() != null || one.refused()),
                treasurer && exports.stream().anyMatch(one -> one.waits() && one.askedById() != me));
    }

    /** As what payments can be handed over now: a payment file only while the city's approval of the program is in force. */
    @RolesAllowed({TREASURER, AUDITOR})
    public Set<BatchFormat> formats() {
        return programs.debtor().isPresent()
                ? new TreeSet<>(Set.of(BatchFormat.values()))
                : new TreeSet<>(Set.of(BatchFormat.CSV, BatchFormat.JSON));
    }

    /**
     * Hands orders over, all of them or none.
     *
     * @param ids keys of the orders, 1 to {@value #LARGEST}
     * @param format as what
     * @return reference of the batch
     * @throws Refused where there are none or too many, or payment files may not be made
     * @throws Conflict where one of them is not ordered, or not any more
     */
    @RolesAllowed(TREASURER)
    public String handOver(Collection<Long> ids, BatchFormat format) {
        Set<Long> chosen = new TreeSet<>(ids);
        if (chosen.isEmpty() || chosen.size() > LARGEST) {
            throw new Refused(Reason.of("platform.payment-batch.size", LARGEST));
        }
        if (!orders.lockOrdered(chosen)) {
            throw new Conflict(Reason.of("platform.payment-batch.not-ordered"));
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        List<PaymentOrder> payments = orders.find(chosen);
        long cents = payments.stream().mapToLong(PaymentOrder::cents).reduce(0, Math::addExact);
        Subject batch = new Subject(BatchTable.TYPE, batches.nextId(), orders.number("KB", today.getYear()));
        StoredFile file = writing.write(batch, format, payments, now, today);
        String message = BatchWriting.messageId(format, batch.reference());
        batches.insert(
                batch.id(), batch.reference(), format, payments.size(), cents, file, message, actor.account(), now);
        batches.ask(batch.id(), null, actor.account(), now);
        orders.handOver(chosen, batch.id(), now);
        tell(batch, format, file, payments, cents);
        return batch.reference();
    }

    /**
     * The same for who knows the orders by their references, once for each key.
     *
     * @param key the program's, which the same person sends again with the same content where no answer came; or null
     * @throws NotFound where one of them is not there
     * @throws Refused where one is named twice
     * @throws Conflict also where something else was sent under the key
     */
    @RolesAllowed(TREASURER)
    public HandedOver handOverNamed(Collection<String> references, BatchFormat format, String key) {
        Set<String> named = new TreeSet<>(references);
        if (named.size() < references.size()) {
            throw new Refused(Reason.of("platform.payment-batch.named-twice"));
        }
        long me = actor.account();
        Optional<PaymentCalls.Before> before =
                calls.before(me, key, "hand-over " + format + " " + String.join(" ", named), clock.instant());
        if (before.isPresent()) {
            return new HandedOver(before.get().result(), true);
        }
        if (named.size() > LARGEST) {
            throw new Refused(Reason.of("platform.payment-batch.size", LARGEST));
        }
        List<PaymentOrder> found = orders.named(named);
        found.forEach(order -> named.remove(order.reference()));
        if (!named.isEmpty()) {
            throw new NotFound(named.iterator().next());
        }
        String reference = handOver(found.stream().map(PaymentOrder::id).toList(), format);
        calls.keep(me, key, reference);
        return new HandedOver(reference, false);
    }

    /**
     * The file of a batch, for the first time or after a further export was approved; the caller closes its content.
     *
     * @param key the program's, or null: under the same key the same person is given the file again within an hour, where the answer was
     *     lost on its way
     * @throws NotFound where there is no such batch
     * @throws Refused where it has left already, or one of its payments came back
     */
    @RolesAllowed(TREASURER)
    public FileDownload take(String reference, String key) {
        BatchRow batch = find(reference);
        refuseReturned(batch);
        long me = actor.account();
        Instant now = clock.instant();
        Optional<PaymentCalls.Before> before = calls.before(me, key, "take " + reference, now);
        long number = before.filter(call -> call.at().isAfter(now.minus(ANSWER_LOST)))
                .map(call -> Long.valueOf(call.result()))
                .or(() -> before.isPresent() ? Optional.empty() : batches.take(batch.id(), me, now))
                .orElseThrow(() -> new Refused(Reason.of("platform.payment-batch.taken")));
        calls.keep(me, key, String.valueOf(number));
        happenings.record(PaymentChanged.of(
                subject(batch), "payment-batch.taken", Map.of("export", number, "hash", batch.fileHash())));
        return new FileDownload(files.get(batches.file(batch.id())), files.open(batches.file(batch.id())));
    }

    /**
     * Asks for a further export; another treasurer decides.
     *
     * @param reason why, 1 to 500 characters
     * @throws Refused where the file can still be taken, or one is asked for already
     */
    @RolesAllowed(TREASURER)
    public void ask(String reference, String reason) {
        BatchRow batch = find(reference);
        refuseReturned(batch);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(Reason.of("platform.payment-batch.reason-length", LONGEST_REASON));
        }
        if (!batches.ask(batch.id(), why, actor.account(), clock.instant())) {
            throw new Refused(Reason.of("platform.payment-batch.one-open"));
        }
        happenings.record(PaymentChanged.of(
                subject(batch),
                "payment-batch.export-asked",
                Map.of("reason", why),
                PaymentTasks.export(subject(batch))));
    }

    /**
     * Approves or refuses the further export that somebody else asked for.
     *
     * @throws Refused where it is the own one
     * @throws Conflict where none waits any more
     */
    @RolesAllowed(TREASURER)
    public void decide(String reference, boolean approve) {
        BatchRow batch = find(reference);
        long me = actor.account();
        ExportRow export = batches.exports(batch.id()).stream()
                .filter(ExportRow::waits)
                .findFirst()
                .orElseThrow(() -> Conflict.changedMeanwhile(subject(batch)));
        if (export.askedById() == me) {
            throw new Refused(Reason.of("platform.payment-batch.asked-by-yourself"));
        }
        if (!batches.decide(batch.id(), approve, me, clock.instant())) {
            throw Conflict.changedMeanwhile(subject(batch));
        }
        happenings.record(PaymentChanged.of(
                subject(batch),
                approve ? "payment-batch.export-approved" : "payment-batch.export-refused",
                Map.of("export", export.number()),
                PaymentTasks.close(PaymentTasks.EXPORT, subject(batch))));
    }

    private void tell(Subject batch, BatchFormat format, StoredFile file, List<PaymentOrder> payments, long cents) {
        LocalDate last = payments.stream()
                .map(PaymentOrder::due)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<TaskChange> tasks = new ArrayList<>();
        tasks.add(PaymentTasks.close(PaymentTasks.HAND_OVER, PaymentTasks.DESK));
        orders.firstWaiting().map(PaymentTasks::handOver).ifPresent(tasks::add);
        tasks.add(PaymentTasks.book(batch, last.plusDays(DAYS_TO_ANSWER)));
        List<PaymentChanged> happened = new ArrayList<>();
        happened.add(new PaymentChanged(
                batch,
                "payment-batch.handed-over",
                Map.of("format", format.name(), "orders", payments.size(), "cents", cents, "hash", file.hash()),
                null,
                tasks));
        payments.forEach(order -> happened.add(
                PaymentChanged.of(order.self(), "payment-order.handed-over", Map.of("batch", batch.reference()))));
        happenings.recordAll(happened);
    }

    /** What came back is ordered anew: with the old file it would be paid twice. */
    private static void refuseReturned(BatchRow batch) {
        if (batch.returned() > 0) {
            throw new Refused(Reason.of("platform.payment-batch.returned"));
        }
    }

    private BatchRow find(String reference) {
        return batches.find(reference).orElseThrow(() -> new NotFound(reference));
    }

    private static Subject subject(BatchRow row) {
        return new Subject(BatchTable.TYPE, row.id(), row.reference());
    }
}
