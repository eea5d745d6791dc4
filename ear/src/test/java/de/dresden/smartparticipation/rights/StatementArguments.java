package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.hearing.HearingAnswer;
import de.dresden.smartparticipation.participation.statement.LateDecision;
import de.dresden.smartparticipation.participation.statement.LateRuling;
import de.dresden.smartparticipation.participation.statement.OnlineStatement;
import de.dresden.smartparticipation.participation.statement.PaperStatement;
import de.dresden.smartparticipation.participation.statement.PointData;
import de.dresden.smartparticipation.participation.statement.StatementChannel;
import de.dresden.smartparticipation.participation.statement.StatementFilter;
import de.dresden.smartparticipation.participation.statement.StatementReceipts;
import de.dresden.smartparticipation.participation.statement.StatementSender;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of statements and of the agencies of a round are called. */
@Dependent
class StatementArguments implements RightsArguments.Room {

    private static final OnlineStatement SAID =
            new OnlineStatement("Keep the trees", StatementSender.ANONYMOUS, null, null, null);

    @Inject
    private StatementWorld world;

    @Inject
    private StatementReceipts receipts;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Statements.list", on -> with(StatementFilter.of(null), PageQuery.first()));
        table.put("Statements.details", on -> with(statement(on, "RECEIVED")));
        table.put("Statements.topics", on -> with(plan(on)));
        table.put(
                "Statements.write",
                on -> with(plan(on), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        intake(table);
        work(table);
        groups(table);
        hearings(table);
    }

    private void intake(Map<String, Making> table) {
        table.put("StatementIntake.door", on -> with(plan(on)));
        table.put("StatementIntake.rest", on -> with("192.0.2.7"));
        table.put("StatementIntake.send", on -> with(plan(on), SAID, List.of()));
        table.put("StatementIntake.acknowledgement", on -> with(receipt(on)));
        table.put("StatementIntake.print", on -> with(receipt(on), Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put(
                "StatementDesk.upload",
                on -> with(new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8)), "scan.txt"));
        table.put("StatementDesk.agencies", on -> with());
        table.put("StatementDesk.rounds", on -> with(plan(on)));
        table.put("StatementDesk.enter", on -> {
            long plan = on.missing() ? 0 : world.plan(on);
            PaperStatement paper = new PaperStatement(
                    on.missing() ? 1L : world.round(plan),
                    null,
                    StatementChannel.PAPER,
                    LocalDate.now(clock),
                    StatementSender.ANONYMOUS,
                    "Keep the trees");
            return with(on.missing() ? StatementWorld.NOWHERE : world.reference(plan), paper, List.of());
        });
    }

    private void work(Map<String, Making> table) {
        table.put("StatementWork.addPoint", on -> with(statement(on, "RECEIVED"), 1L, point(on)));
        table.put("StatementWork.changePoint", on -> {
            String statement = statement(on, "RECEIVED");
            return with(statement, 1L, cut(on, statement), point(on));
        });
        table.put("StatementWork.removePoint", on -> {
            String statement = statement(on, "RECEIVED");
            return with(statement, 1L, cut(on, statement));
        });
        table.put("StatementWork.rule", on -> {
            String statement = on.missing() ? StatementWorld.NO_STATEMENT : world.late(world.plan(on));
            return with(statement, 1L, new LateDecision(LateRuling.CONSIDERED, true, false, "We knew it already"));
        });
    }

    private void groups(Map<String, Making> table) {
        table.put("StatementGroups.alike", on -> with(statement(on, "RECEIVED")));
        table.put("StatementGroups.of", on -> with(group(on, 0)));
        table.put("StatementGroups.group", on -> {
            if (on.missing()) {
                return with(StatementWorld.NO_STATEMENT, "The same", List.of(StatementWorld.NO_STATEMENT));
            }
            long plan = world.plan(on);
            return with(world.statement(plan, "RECEIVED"), "The same", List.of(world.statement(plan, "RECEIVED")));
        });
        table.put("StatementGroups.add", on -> {
            if (on.missing()) {
                return with(RightsObjects.NONE, List.of(StatementWorld.NO_STATEMENT));
            }
            long plan = world.plan(on);
            long group = world.group(plan, world.statement(plan, "RECEIVED"));
            return with(group, List.of(world.statement(plan, "RECEIVED")));
        });
        table.put("StatementGroups.remove", on -> {
            String statement = statement(on, "RECEIVED");
            if (!on.missing()) {
                world.grouped(statement);
            }
            return with(statement, 1L);
        });
        table.put("StatementGroups.signatories", on -> with(statement(on, "RECEIVED")));
        table.put(
                "StatementGroups.signWithList",
                on -> with(
                        statement(on, "RECEIVED"),
                        1L,
                        "",
                        new ByteArrayInputStream("Name;Anschrift\nAnn Roth;Way 1\n".getBytes(StandardCharsets.UTF_8)),
                        "liste.csv"));
        table.put("StatementGroups.sign", on -> with(statement(on, "RECEIVED"), 1L, "Ann Roth; Way 1"));
        table.put("StatementGroups.layOut", on -> with(group(on, 51), "Town hall", "9 to 12", "Announcement"));
    }

    private void hearings(Map<String, Making> table) {
        table.put("Hearings.of", on -> with(round(on)));
        table.put("Hearings.choose", on -> with(round(on), List.of(world.agency())));
        table.put("Hearings.chooseAsBefore", on -> {
            if (on.missing()) {
                return with(RightsObjects.NONE);
            }
            long plan = world.plan(on);
            long round = world.round(plan);
            world.heardBefore(plan, on);
            return with(round);
        });
        table.put("Hearings.drop", on -> with(hearing(on, "CHOSEN"), 1L));
        table.put("Hearings.tellAll", on -> with(roundWith(on, "CHOSEN")));
        table.put("Hearings.received", on -> with(hearing(on, "NOTIFIED"), 1L, LocalDate.now(clock)));
        table.put("Hearings.remindAll", on -> with(roundWith(on, "NOTIFIED")));
        table.put(
                "Hearings.decideOnTime",
                on -> with(on.missing() ? RightsObjects.NONE : world.asking(world.plan(on)), 1L, true, null));
        table.put("HearingLetters.print", on -> with(roundWith(on, "NOTIFIED"), OutputStream.nullOutputStream()));
        table.put("HearingAnswers.look", on -> with(key(on)));
        table.put("HearingAnswers.answer", on -> with(key(on), HearingAnswer.NO_CONCERNS, null));
        table.put(
                "HearingAnswers.askForTime",
                on -> with(key(on), LocalDate.now(clock).plusDays(60), "A survey is missing"));
        table.put("HearingAnswers.state", on -> with(key(on), SAID, List.of()));
    }

    private String plan(RightsObjects on) {
        return on.missing() ? StatementWorld.NOWHERE : world.reference(world.plan(on));
    }

    private String statement(RightsObjects on, String state) {
        return on.missing() ? StatementWorld.NO_STATEMENT : world.statement(world.plan(on), state);
    }

    private long cut(RightsObjects on, String statement) {
        return on.missing() ? RightsObjects.NONE : world.point(statement, on.department());
    }

    private static PointData point(RightsObjects on) {
        return new PointData("Trees", "Green", on.department());
    }

    private String receipt(RightsObjects on) {
        return on.missing() ? "ST-1999-99999~1.x" : receipts.key(world.statement(world.plan(on), "RECEIVED"));
    }

    private long group(RightsObjects on, int people) {
        if (on.missing()) {
            return RightsObjects.NONE;
        }
        long plan = world.plan(on);
        String lead = world.statement(plan, "RECEIVED");
        long group = world.group(plan, lead);
        world.sign(lead, people);
        world.weighed(plan);
        return group;
    }

    private long round(RightsObjects on) {
        return on.missing() ? RightsObjects.NONE : world.round(world.plan(on));
    }

    private long roundWith(RightsObjects on, String state) {
        if (on.missing()) {
            return RightsObjects.NONE;
        }
        long plan = world.plan(on);
        world.hearing(plan, state);
        return world.round(plan);
    }

    private long hearing(RightsObjects on, String state) {
        return on.missing() ? RightsObjects.NONE : world.hearing(world.plan(on), state);
    }

    private String key(RightsObjects on) {
        return on.missing() ? "nothing" : world.key(world.plan(on));
    }
}
