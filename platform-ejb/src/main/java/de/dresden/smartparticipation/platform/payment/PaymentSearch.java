package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.ReferenceFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Payment orders in the search of the whole intranet: by their number, the case's, the payee or the creditor. */
@Dependent
class PaymentSearch implements ReferenceFinder {

    @Inject
    private PaymentList orders;

    @Override
    public String prefix() {
        return "AO-";
    }

    @Override
    public Optional<Found> exactly(String reference, Actor actor) {
        return matching(reference, 2, actor).stream()
                .filter(found -> found.subject().reference().equals(reference))
                .findFirst();
    }

    @Override
    public List<Found> beginningWith(String start, int most, Actor actor) {
        return matching(start, most, actor);
    }

    @Override
    public List<Found> about(List<String> words, int most, Actor actor) {
        return matching(String.join(" ", words), most, actor);
    }

    private List<Found> matching(String text, int most, Actor actor) {
        PaymentFilter filter = new PaymentFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), null);
        PageQuery query = new PageQuery(0, most, "reference", false);
        return orders.page(filter, query, actor).items().stream()
                .map(row -> new Found(
                        new Subject(PaymentOrder.TYPE, row.id(), row.reference()),
                        "platform",
                        row.payee(),
                        row.caseReference(),
                        "/payments/payment.xhtml?ref=" + row.reference()))
                .toList();
    }
}
