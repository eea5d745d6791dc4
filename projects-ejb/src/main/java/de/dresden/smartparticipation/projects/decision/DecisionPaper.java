package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The record of a confirmed decision: what was decided on what, by whom, and why it differs where it does. */
final class DecisionPaper {

    private static final String KEY = "projects.decision.record.";
    private static final Set<Integer> NUMBERS = Set.of(1, 2, 4, 5);

    private DecisionPaper() {}

    static Paper of(CallFrame call, long budget, DecisionSheet sheet, Locale language) {
        Texts texts = Texts.in(language);
        String title =
                texts.text(KEY + "title", call.name().in(language), sheet.key().reference());
        Paper.Writing paper = Paper.called(title, language)
                .landscape()
                .footer(sheet.key().reference())
                .heading(1, title)
                .facts(facts(call, budget, sheet, texts, language));
        if (!sheet.remark().isEmpty()) {
            paper.text(sheet.remark());
        }
        paper.heading(2, texts.text(KEY + "applications"))
                .grid(
                        Stream.of("application", "rank", "votes", "ruling", "asked", "granted", "reasons")
                                .map(name -> texts.text(KEY + name))
                                .toList(),
                        List.of(6, 2, 2, 3, 3, 3, 7),
                        NUMBERS,
                        false,
                        rows(sheet, texts, language));
        return paper.done();
    }

    private static Map<String, String> facts(
            CallFrame call, long budget, DecisionSheet sheet, Texts texts, Locale language) {
        ApprovalView approval = sheet.approval();
        ApprovalView.Approver confirmed = approval.approvers().get(0);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text(KEY + "call"), call.reference());
        facts.put(
                texts.text(KEY + "proposed"),
                person(approval.proposedBy(), texts) + ", " + time(approval.proposedAt(), language));
        facts.put(texts.text(KEY + "confirmed"), person(confirmed.by(), texts) + ", " + time(confirmed.at(), language));
        facts.put(texts.text(KEY + "budget"), DecisionEffect.euros(budget, language));
        facts.put(texts.text(KEY + "sum"), DecisionEffect.euros(sheet.grantedCents(), language));
        return facts;
    }

    private static String person(ApprovalView.Person person, Texts texts) {
        return person.actingFor() == null ? person.name() : texts.text(KEY + "for", person.name(), person.actingFor());
    }

    private static String time(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(Clocks.BERLIN));
    }

    private static List<List<String>> rows(DecisionSheet sheet, Texts texts, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionLine line : sheet.lines()) {
            Evidence known = line.evidence();
            RowData data = line.data();
            rows.add(List.of(
                    line.title() + "\n" + data.application(),
                    jury(known, texts),
                    known.votes() == null ? "" : String.valueOf(known.votes()),
                    ruling(data, texts),
                    DecisionEffect.euros(line.askedCents(), language),
                    data.grantedCents() == null ? "" : DecisionEffect.euros(data.grantedCents(), language),
                    reasons(line, texts)));
        }
        return rows;
    }

    private static String jury(Evidence known, Texts texts) {
        if (known.recommendation() == null) {
            return "";
        }
        String word = texts.text("projects.recommendation-kind."
                + known.recommendation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String said =
                known.juryPlace() == null ? word : texts.text(KEY + "place", word, String.valueOf(known.juryPlace()));
        return known.rank() == null ? said : known.rank() + "\n" + said;
    }

    private static String ruling(RowData data, Texts texts) {
        String word = texts.text("projects.ruling."
                + data.ruling().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return data.place() == null ? word : texts.text(KEY + "place", word, String.valueOf(data.place()));
    }

    private static String reasons(DecisionLine line, Texts texts) {
        RowData data = line.data();
        if (line.lacksMoney()) {
            String money = texts.text(KEY + "lacks-money");
            return data.reason().isEmpty() ? money : data.reason() + "\n" + money;
        }
        if (!line.deviates()) {
            return data.reason();
        }
        String deviation = texts.text(KEY + "deviation", data.deviation());
        return data.reason().isEmpty() ? deviation : data.reason() + "\n" + deviation;
    }
}
