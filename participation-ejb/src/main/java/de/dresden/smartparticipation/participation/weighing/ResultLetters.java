package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.weighing.NoticeRegister.Addressee;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the notices of the result say. */
@Dependent
class ResultLetters {

    private static final String KEY = "participation.result-letter.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    private WeighingViews views;

    @Inject
    private Clock clock;

    /** The decision as it is cited: the latest one. */
    String decision(List<DecisionRow> decisions) {
        DecisionData data = decisions.get(0).data();
        return Texts.german().text(KEY + "decision", data.number(), DAY.format(data.decidedOn()), data.paper());
    }

    /**
     * The result on each point of a statement; for one that was left aside, or came after the decision, the sentence on late
     * statements.
     */
    String text(PlanFrame plan, Addressee to) {
        Texts texts = Texts.german();
        List<WeighingRow> rows = views.decided(to.statement());
        if (rows.isEmpty()) {
            return texts.text(
                    KEY + (to.afterDecision() ? "after-decision" : "left-aside"), plan.cites(Rule.LATE_STATEMENTS));
        }
        return rows.stream()
                .map(row -> texts.text(
                        KEY + "point",
                        row.point().number(),
                        row.point().topic(),
                        texts.text("participation.weighing-result."
                                + row.result().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        row.proposal()))
                .collect(Collectors.joining("\n\n"));
    }

    Paper letters(PlanFrame plan, List<DecisionRow> decisions, List<Addressee> recipients) {
        Texts texts = Texts.german();
        String today = DAY.format(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
        String decision = decision(decisions);
        Paper.Writing paper = Paper.called(texts.text(KEY + "title", plan.name()), Locale.GERMAN)
                .footer(texts.text(KEY + "footer", plan.number()));
        boolean first = true;
        for (Addressee one : recipients) {
            if (!first) {
                paper.newPage();
            }
            int level = first ? 1 : 2;
            first = false;
            paper.text(one.name() + "\n" + one.address())
                    .text(texts.text(KEY + "date", today))
                    .heading(level, texts.text(KEY + "subject", plan.name(), plan.number(), one.reference()))
                    .text(texts.text(KEY + "greeting", decision, plan.cites(Rule.RESULT_TOLD)))
                    .text(text(plan, one))
                    .text(texts.text(KEY + "closing"));
        }
        return paper.done();
    }
}
