package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.round.HandKind;
import de.dresden.smartparticipation.projects.cooperation.round.RoundData;
import de.dresden.smartparticipation.projects.cooperation.round.RoundKey;
import de.dresden.smartparticipation.projects.cooperation.round.RoundRules;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** How the methods of the rounds are called; a round is the whole programme's, no department's. */
@Dependent
class RoundArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
    private static final String WHY = "Because";
    private static final RoundData DATA = new RoundData(
            Wording.of("Runde"),
            LocalDate.of(2090, 2, 1),
            LocalDate.of(2090, 6, 30),
            RoundRules.usual(TandemBounds.USUAL));

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        rounds(table);
        proposals(table);
        table.put("PairAnswers.of", on -> with(KEY));
        table.put("PairAnswers.accept", on -> with(KEY));
        table.put("PairAnswers.decline", on -> with(KEY, WHY));
    }

    private void rounds(Map<String, Making> table) {
        table.put("Rounds.list", on -> with());
        table.put("Rounds.of", on -> with(open(on)));
        table.put(
                "Rounds.export", on -> with(open(on), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Rounds.usual", on -> with());
        table.put("Rounds.toChange", on -> with(open(on)));
        table.put("Rounds.create", on -> with(DATA));
        table.put("Rounds.change", on -> with(made(on).open(), DATA));
        table.put("Rounds.open", on -> with(made(on).draft()));
        table.put("Rounds.takeIn", on -> with(made(on).open()));
        table.put("Rounds.leaveOut", on -> {
            RoundsOfRights made = made(on);
            RoundKey key = made.open();
            return with(key, made.one(), WHY);
        });
        table.put("Rounds.takeBack", on -> {
            RoundsOfRights made = made(on);
            RoundKey key = made.open();
            return with(key, made.leavingOut().one());
        });
        table.put("Rounds.close", on -> with(made(on).open(), WHY));
    }

    private void proposals(Map<String, Making> table) {
        table.put("Proposals.compute", on -> with(made(on).open(), null));
        table.put("Proposals.propose", on -> with(made(on).open(), 1));
        table.put("Proposals.takeBack", on -> with(made(on).open()));
        table.put("Proposals.approve", on -> with(made(on).open()));
        table.put("Proposals.giveBack", on -> with(made(on).open(), WHY));
        table.put("PairHands.put", on -> {
            RoundsOfRights made = made(on);
            RoundKey key = made.open();
            return with(key, made.one(), made.other(), HandKind.FORBIDDEN, WHY);
        });
        table.put("PairHands.take", on -> {
            RoundsOfRights made = made(on);
            RoundKey key = made.open();
            return with(key, made.one(), made.other());
        });
        table.put("ProposalViews.of", on -> with(open(on), 1));
        table.put("ProposalViews.alternatives", on -> {
            RoundsOfRights made = made(on);
            String round = made.open().reference();
            return with(round, 1, made.one());
        });
        table.put("ProposalViews.whyNot", on -> {
            RoundsOfRights made = made(on);
            String round = made.open().reference();
            return with(round, 1, made.one(), made.other());
        });
        table.put("ProposalViews.compare", on -> with(open(on), 1, 1));
        table.put(
                "ProposalViews.export",
                on -> with(open(on), 1, TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
    }

    private RoundsOfRights made(RightsObjects on) {
        return new RoundsOfRights(sql, on);
    }

    private String open(RightsObjects on) {
        return made(on).open().reference();
    }
}
