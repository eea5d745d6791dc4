package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads payment requests for screens. */
@Dependent
class DrawdownReading {

    private static final String NAMES = "select id, name from platform.v_person where id = any(?::bigint[])";

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    List<DrawdownRow> rows(long project) {
        List<Drawdown> requests = table.ofProject(project);
        Map<Long, String> names = names(requests);
        return requests.stream().map(one -> row(one, names)).toList();
    }

    DrawdownRow row(Drawdown request, Map<Long, String> names) {
        return new DrawdownRow(
                request.reference(),
                request.kind(),
                request.cents(),
                request.state(),
                request.askedOn(),
                request.askedBy() == null ? null : names.get(request.askedBy()),
                request.paidOn(),
                request.order());
    }

    Map<Long, String> names(List<Drawdown> requests) {
        Set<Long> people = new TreeSet<>();
        requests.forEach(one -> {
            if (one.askedBy() != null) {
                people.add(one.askedBy());
            }
            if (one.certifiedBy() != null) {
                people.add(one.certifiedBy());
            }
        });
        Map<Long, String> names = new HashMap<>();
        sql.each(NAMES, row -> names.put(row.number("id"), row.text("name")), people);
        return names;
    }

    /** @param runs whether who looks works on the project */
    AccountView account(long project, boolean runs) {
        return accounts.current(project).map(one -> view(one, runs)).orElse(null);
    }

    private AccountView view(AccountTable.Current account, boolean runs) {
        boolean own = Objects.equals(account.enteredBy(), actor.get().accountId());
        return new AccountView(
                account.id(),
                account.holder(),
                account.shown(),
                account.enterer(),
                account.enteredAt(),
                account.checker(),
                account.checkedAt(),
                runs && !account.checked() && !own);
    }
}
