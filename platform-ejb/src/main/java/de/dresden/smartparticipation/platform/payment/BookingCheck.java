package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the rows of an answer against the orders; pure. */
final class BookingCheck {

    private final Map<String, PaymentOrder> orders;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    /** @param orders those that the file names, by their reference */
    BookingCheck(Map<String, PaymentOrder> orders, LocalDate today) {
        this.orders = Map.copyOf(orders);
        this.today = today;
    }

    List<BookingRow> rows(List<BookingLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private BookingRow row(BookingLine line) {
        PaymentOrder order = orders.get(line.order());
        Optional<String> problem = problem(line, order);
        boolean known = problem.isEmpty() && isKnown(line, order);
        Optional<Reason> refusal = problem.map(what -> Reason.of("platform.payment-booking." + what))
                .or(() -> known ? Optional.empty() : MayOrder.mayBook(order, line.outcome(), line.reason()));
        BookingVerdict verdict =
                refusal.isPresent() ? BookingVerdict.REFUSED : known ? BookingVerdict.KNOWN : BookingVerdict.BOOKED;
        return new BookingRow(
                line.number(),
                line.order(),
                order == null ? null : order.payee(),
                order == null ? null : order.cents(),
                line.outcome(),
                line.day(),
                line.reason().isEmpty() ? null : line.reason(),
                verdict,
                refusal.orElse(null));
    }

    private Optional<String> problem(BookingLine line, PaymentOrder order) {
        if (order == null) {
            return Optional.of("no-order");
        }
        if (!seen.add(line.order())) {
            return Optional.of("twice");
        }
        if (line.outcome() == null) {
            return Optional.of("outcome");
        }
        if (!MayOrder.mayHaveMoved(order, line.day(), today)) {
            return Optional.of("day");
        }
        if (line.cents() != null && line.cents() != order.cents()) {
            return Optional.of("amount");
        }
        return Optional.empty();
    }

    private static boolean isKnown(BookingLine line, PaymentOrder order) {
        return order.state().name().equals(line.outcome().name());
    }
}
