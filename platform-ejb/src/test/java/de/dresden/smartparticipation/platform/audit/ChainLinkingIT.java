package de.dresden.smartparticipation.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.identity.Departments;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.OutsideTransactions;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Links are made by a timer, which has no transaction: each batch has one of its own, and plain SQL takes part in it. */
class ChainLinkingIT extends InTheContainer {

    private static final String NOTES = "create table public.link_note (under_lock boolean not null)";

    private static final String NOTING = """
            create function public.note_link() returns trigger language plpgsql as $$
            begin
                insert into public.link_note
                select exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted);
                return new;
            end $$""";

    private static final String TRIGGER = """
            create trigger note_link after insert on platform.audit_link
                for each row execute function public.note_link()""";

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private ChainLinking linking;

    @Inject
    private OutsideTransactions timer;

    @Inject
    private Callers callers;

    @Inject
    private Departments departments;

    @Test
    void theLockThatKeepsOtherNodesAwayHoldsWhileTheLinksAreWritten() throws Exception {
        TestPeople.in(database).staff(7401, "chain.admin", Role.ADMINISTRATOR);
        sql.update(NOTES);
        sql.update(NOTING);
        sql.update(TRIGGER);
        try {
            callers.as("chain.admin", () -> departments.create("CHAIN", "Chain", null));
            while (number("select count(*) as n from platform.audit_waiting") > 0) {
                timer.call(linking::linkBatch);
            }
        } finally {
            sql.update("drop trigger note_link on platform.audit_link");
        }

        assertThat(number("select count(*) as n from public.link_note where under_lock"))
                .isPositive();
        assertThat(number("select count(*) as n from public.link_note where not under_lock"))
                .isZero();
    }

    private long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }
}
