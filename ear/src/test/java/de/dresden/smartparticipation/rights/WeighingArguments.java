package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.weighing.DecisionData;
import de.dresden.smartparticipation.participation.weighing.TableKind;
import de.dresden.smartparticipation.participation.weighing.WeighingDraft;
import de.dresden.smartparticipation.participation.weighing.WeighingFormat;
import de.dresden.smartparticipation.participation.weighing.WeighingResult;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the weighing are called. */
@Dependent
class WeighingArguments implements RightsArguments.Room {

    private static final WeighingDraft DRAFT = new WeighingDraft(null, WeighingResult.FOLLOWED, "Yes.");

    @Inject
    private StatementWorld world;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Weighings.of", on -> with(point(on)));
        table.put("Weighings.ofStatement", on -> with(statement(on)));
        table.put("Weighings.write", on -> with(point(on), null, DRAFT));
        table.put("Weighings.propose", on -> with(point(on), null, DRAFT));
        table.put("Weighings.withdraw", on -> with(proposed(on, on.account()), 1L));
        table.put("Weighings.approve", on -> with(proposed(on, colleague(on)), 1L));
        table.put("Weighings.giveBack", on -> with(proposed(on, colleague(on)), 1L, "Please look again"));
        table.put("Council.of", on -> with(plan(on, "NONE")));
        table.put(
                "Council.decide",
                on -> with(ready(on), new DecisionData("V2", LocalDate.now(clock), "P2", null), List.of()));
        table.put("ResultNotices.send", on -> with(plan(on, "DECIDED")));
        table.put("ResultNotices.print", on -> with(plan(on, "TOLD"), OutputStream.nullOutputStream()));
        table.put("WeighingTables.isLong", on -> with(plan(on, "NONE")));
        table.put(
                "WeighingTables.write",
                on -> with(
                        plan(on, "DECIDED"),
                        TableKind.RESULT,
                        WeighingFormat.DOCX,
                        Locale.GERMAN,
                        OutputStream.nullOutputStream()));
        table.put(
                "WeighingTables.enqueue",
                on -> with(plan(on, "NONE"), TableKind.PROPOSAL, WeighingFormat.PDF, Locale.GERMAN));
        table.put("WeighingTables.pack", on -> with(plan(on, "NONE")));
    }

    private String statement(RightsObjects on) {
        return on.missing() ? StatementWorld.NO_STATEMENT : world.statement(world.plan(on), "RECEIVED");
    }

    private long point(RightsObjects on) {
        return on.missing() ? RightsObjects.NONE : world.point(statement(on), on.department());
    }

    private long proposed(RightsObjects on, long by) {
        return on.missing() ? RightsObjects.NONE : world.weighing(point(on), on.department(), "PROPOSED", by);
    }

    private static long colleague(RightsObjects on) {
        return on.accountOf(RightsWorld.login("colleague", 'a'));
    }

    private String plan(RightsObjects on, String stage) {
        if (on.missing()) {
            return StatementWorld.NOWHERE;
        }
        long plan = world.plan(on);
        if (!"NONE".equals(stage)) {
            String statement = world.statement(plan, "RECEIVED");
            long point = world.point(statement, on.department());
            world.weighing(point, on.department(), "APPROVED", colleague(on));
            world.decided(plan, point, on.account());
            if ("TOLD".equals(stage)) {
                world.notified(plan, statement, on.account());
            }
        }
        return world.reference(plan);
    }

    /** A plan on which the council can decide: its round is over, all before is done, its one point approved. */
    private String ready(RightsObjects on) {
        if (on.missing()) {
            return StatementWorld.NOWHERE;
        }
        long plan = world.plan(on);
        String statement = world.late(plan);
        world.weighing(world.point(statement, on.department()), on.department(), "APPROVED", colleague(on));
        world.steps(plan);
        return world.reference(plan);
    }
}
