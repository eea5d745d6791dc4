package de.dresden.smartparticipation.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PaymentListTest {

    private final DataSource database = TestDatabase.fresh();
    private final SomePayments some = new SomePayments(database);
    private final PaymentList list = new PaymentList(Sql.on(database));

    @Test
    void anOrderThatIsNotHandedOverSaysThatThePayeeHasAnotherAccount() {
        PaymentOrder own = some.prepared(100);
        PaymentOrder ordered = some.ordered(100);
        some.prepared(100);
        List<Long> cases = List.of(own.subject().id(), ordered.subject().id());
        assertThat(some.orders.accountReplaced("statement", cases, SomePayments.NOW))
                .isEqualTo(2);
        assertThat(some.orders.accountReplaced("settlement", cases, SomePayments.NOW))
                .isZero();
        assertThat(some.sql.list(
                        "select reference from platform.payment_order where account_replaced_at is not null order by id",
                        row -> row.text("reference")))
                .containsExactly(own.reference(), ordered.reference());
    }

    @Test
    void sumsAreByStateInTheirOrder() {
        some.prepared(100);
        some.prepared(250);
        some.ordered(7);
        assertThat(list.sums(PaymentFilter.all(), staff(Role.TREASURER, 99)))
                .extracting(PaymentSum::state, PaymentSum::orders, PaymentSum::cents)
                .containsExactly(tuple(PaymentState.PREPARED, 2L, 350L), tuple(PaymentState.ORDERED, 1L, 7L));
    }

    @Test
    void aClerkSeesTheOwnProgrammeAndDepartmentOnly() {
        some.prepared(100);
        assertThat(seen(staff(Role.REWARDS_CLERK, 7))).isEqualTo(1);
        assertThat(seen(staff(Role.REWARDS_CLERK, 8))).isZero();
        assertThat(seen(staff(Role.PROJECT_MANAGER, 7))).isZero();
        assertThat(seen(staff(Role.MODERATOR, 7))).isZero();
        assertThat(seen(staff(Role.TREASURER, 8))).isEqualTo(1);
        assertThat(seen(staff(Role.AUDITOR, 8))).isEqualTo(1);
    }

    @Test
    void whatIsTypedIsNoPattern() {
        some.prepared(100);
        assertThat(found("Süß")).hasSize(1);
        assertThat(found("ao-2026-0000")).hasSize(1);
        assertThat(found("%")).isEmpty();
        assertThat(found("_")).isEmpty();
        assertThat(found("\\")).isEmpty();
        assertThat(found("' or true --")).isEmpty();
    }

    @Test
    void aSortThatIsNotKnownIsTheUsualOne() {
        some.prepared(100);
        some.prepared(200);
        PageQuery forged = new PageQuery(0, 10, "o.iban_sealed; drop table platform.payment_order", true);
        assertThat(list.page(PaymentFilter.all(), forged, staff(Role.AUDITOR, 7))
                        .items())
                .hasSize(2);
    }

    @Test
    void aListDoesNotShowTheWholeAccount() {
        some.prepared(100);
        assertThat(list.page(PaymentFilter.all(), PageQuery.first(), staff(Role.AUDITOR, 7))
                        .items()
                        .get(0)
                        .toString())
                .contains("DE… 3000")
                .doesNotContain("370400440532013000");
    }

    private List<PaymentRow> found(String text) {
        PaymentFilter filter = new PaymentFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), null);
        return list.page(filter, PageQuery.first(), staff(Role.AUDITOR, 7)).items();
    }

    private long seen(Actor actor) {
        return list.page(PaymentFilter.all(), PageQuery.first(), actor).total();
    }

    private static Staff staff(Role role, long department) {
        return new Staff(50, "x", "X", Set.of(role), Set.of(department), List.of());
    }
}
