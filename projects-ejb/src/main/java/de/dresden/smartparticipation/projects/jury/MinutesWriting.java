package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.jury.SittingRow.AttendanceRow;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The minutes of a jury: who sat and who had a conflict, what was said, how it ranked, what it recommends. Only what its reader may read. */
@Dependent
class MinutesWriting {

    private static final String KEY = "projects.jury.minutes.";
    private static final Set<Integer> RANK_FIGURES = Set.of(0, 2, 3, 4, 5);
    private static final int DECIMALS = 2;

    void write(JuryOutcome outcome, Locale language, OutputStream out) throws IOException {
        PaperPdf.write(new Sheet(outcome, language).paper(), out);
    }

    /** One document while it is put together. */
    private static final class Sheet {

        private final JuryOutcome outcome;
        private final Locale language;
        private final Texts texts;
        private final NumberFormat number;

        Sheet(JuryOutcome outcome, Locale language) {
            this.outcome = outcome;
            this.language = language;
            this.texts = Texts.in(language);
            this.number = NumberFormat.getInstance(language);
            number.setMinimumFractionDigits(DECIMALS);
            number.setMaximumFractionDigits(DECIMALS);
        }

        Paper paper() {
            String title = texts.text(KEY + "title", outcome.call().name().in(language));
            Paper.Writing paper = Paper.called(title, language)
                    .footer(outcome.call().reference())
                    .landscape();
            paper.heading(1, title);
            paper.facts(facts());
            if (outcome.kept()) {
                paper.strong(texts.text(KEY + "kept"));
            }
            paper.heading(2, texts.text(KEY + "members"));
            paper.grid(headings("member", "as", "from", "until", "answer"), List.of(4, 4, 2, 2, 3), members());
            conflicts(paper);
            outcome.sittings().forEach(one -> sitting(paper, one));
            paper.heading(2, texts.text(KEY + "ranking"));
            paper.grid(
                    headings("rank", "application", "score", "spread", "without", "scored", "outliers"),
                    List.of(1, 6, 2, 3, 2, 2, 3),
                    RANK_FIGURES,
                    false,
                    ranking());
            paper.text(texts.text(KEY + "rule"));
            recommendation(paper);
            paper.text(texts.text(KEY + "signed"));
            return paper.done();
        }

        private Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put(texts.text(KEY + "call"), outcome.call().reference());
            facts.put(texts.text(KEY + "closed"), day(LocalDate.ofInstant(outcome.closedAt(), Clocks.BERLIN)));
            facts.put(
                    texts.text(KEY + "criteria"),
                    outcome.criteria().stream()
                            .map(one -> texts.text(
                                    KEY + "criterion",
                                    one.named().in(language),
                                    one.weight(),
                                    one.lowest(),
                                    one.highest()))
                            .collect(Collectors.joining("; ")));
            facts.put(texts.text(KEY + "quorum"), texts.text(KEY + "quorum.rule", outcome.least()));
            facts.put(
                    texts.text(KEY + "rankings"),
                    outcome.rankings().stream()
                            .map(one -> texts.text(
                                    KEY + "made-" + word(one.cause()),
                                    one.number(),
                                    day(LocalDate.ofInstant(one.at(), Clocks.BERLIN))))
                            .collect(Collectors.joining("; ")));
            return facts;
        }

        private List<List<String>> members() {
            return outcome.members().stream()
                    .map(one -> List.of(
                            one.name(),
                            as(one),
                            day(one.first()),
                            one.last() == null ? "" : day(one.last()),
                            one.answer() == null
                                    ? texts.text("projects.jury.no-answer")
                                    : texts.text("projects.member-answer." + word(one.answer()))))
                    .toList();
        }

        private String as(MemberRow one) {
            if (one.chair()) {
                return texts.text("projects.jury.chair");
            }
            return one.standsForName() == null
                    ? texts.text("projects.appointment-kind." + word(one.kind()))
                    : texts.text("projects.jury.stands-for", one.standsForName());
        }

        private void conflicts(Paper.Writing paper) {
            paper.heading(2, texts.text(KEY + "conflicts"));
            if (outcome.conflicts().isEmpty()) {
                paper.text(texts.text(KEY + "conflicts.none"));
                return;
            }
            paper.grid(
                    headings("member", "application", "ground", "raised"),
                    List.of(3, 5, 5, 2),
                    outcome.conflicts().stream()
                            .map(one -> List.of(
                                    one.name(),
                                    one.title() + " (" + one.application() + ")",
                                    texts.text("projects.conflict-ground." + word(one.ground())),
                                    day(LocalDate.ofInstant(one.at(), Clocks.BERLIN))))
                            .toList());
        }

        private void sitting(Paper.Writing paper, SittingRow one) {
            paper.heading(
                    2, texts.text(KEY + "sitting", day(one.day()), one.begins().toString(), one.place()));
            for (Attendance how : Attendance.values()) {
                String names = one.attendance().stream()
                        .filter(row -> row.attendance() == how)
                        .map(AttendanceRow::name)
                        .collect(Collectors.joining(", "));
                if (!names.isEmpty()) {
                    paper.text(texts.text("projects.attendance." + word(how)) + ": " + names);
                }
            }
            if (!one.minutes().isEmpty()) {
                paper.text(one.minutes());
            }
        }

        private List<List<String>> ranking() {
            List<List<String>> rows = new ArrayList<>();
            for (OutcomeRow row : outcome.rows()) {
                String name = row.frame().title() + " (" + row.frame().reference() + ")";
                if (row.locked()) {
                    rows.add(List.of("", name, texts.text(KEY + "locked"), "", "", "", ""));
                } else {
                    rows.add(List.of(
                            row.rank() == null ? "–" : row.rank() + (row.tied() ? " =" : ""),
                            name,
                            percent(row.percent()),
                            row.members() == 0
                                    ? ""
                                    : percent(row.lowest()) + " – " + percent(row.highest()) + " (±\u00a0"
                                            + percent(row.deviation()) + ")",
                            row.best() == null ? "" : row.best() + " – " + row.worst(),
                            row.members() + (row.belowQuorum() ? " (" + texts.text(KEY + "below") + ")" : ""),
                            String.join(", ", row.outliers())));
                }
            }
            return rows;
        }

        private void recommendation(Paper.Writing paper) {
            paper.heading(2, texts.text(KEY + "recommendation"));
            if (!outcome.recommended()) {
                paper.text(texts.text(KEY + "recommendation.none"));
                return;
            }
            List<List<String>> rows = new ArrayList<>();
            for (OutcomeRow row : outcome.rows()) {
                if (row.recommendation() != null) {
                    RecommendationRow said = row.recommendation();
                    rows.add(List.of(
                            row.frame().title() + " (" + row.frame().reference() + ")",
                            texts.text("projects.recommendation-kind." + word(said.kind()))
                                    + (said.place() == null ? "" : " " + said.place()),
                            said.remark()));
                }
            }
            paper.grid(headings("application", "recommended", "remark"), List.of(5, 3, 6), rows);
        }

        private List<String> headings(String... names) {
            return Arrays.stream(names).map(name -> texts.text(KEY + name)).toList();
        }

        private String percent(BigDecimal value) {
            return value == null ? "" : number.format(value);
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY)
                    .format(day);
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
