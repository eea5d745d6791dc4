package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The letters of a reclaim as documents: the hearing (§ 28 VwVfG) and the notice (§ 49a VwVfG) with its reasons and remedy. */
final class ReclaimPaper {

    private static final String KEY = "projects.reclaim-paper.";

    private final Reclaim reclaim;
    private final Proof proof;
    private final ProjectFrame project;
    private final String department;
    private final List<LateUse> lateUses;
    private final Texts texts;
    private final Locale language;

    ReclaimPaper(Reclaim reclaim, Proof proof, ProjectFrame project, String department, List<LateUse> lateUses) {
        this.reclaim = reclaim;
        this.proof = proof;
        this.project = project;
        this.department = department;
        this.lateUses = lateUses;
        this.language = proof.recipient().language();
        this.texts = Texts.in(language);
    }

    Paper hearing(LocalDate today) {
        Paper.Writing paper = Paper.called(words("hearing.title", project.title()), language)
                .footer(reclaim.reference())
                .heading(1, words("hearing.title", project.title()))
                .facts(facts(reclaim.reference(), today))
                .text(words("hearing.intro", euros(reclaim.cents())))
                .heading(2, words("hearing.facts"))
                .text(reclaim.facts())
                .text(words("hearing.law." + ground()));
        lateUses(paper);
        return paper.heading(2, words("hearing.you"))
                .text(words("hearing.ask", reclaim.hearingUntil()))
                .text(words("hearing.silence"))
                .done();
    }

    /** @param interest as it stands on the day of the notice */
    Paper notice(InterestStanding interest) {
        Paper.Writing paper = Paper.called(words("notice.title", reclaim.notice()), language)
                .footer(reclaim.notice())
                .heading(1, words("notice.title", reclaim.notice()))
                .facts(facts(reclaim.notice(), reclaim.issuedOn()));
        int number = 1;
        if (reclaim.cents() > 0) {
            paper.strong(words("notice.revoked", number++, euros(reclaim.cents()), reclaim.voidFrom()));
            paper.strong(words("notice.repay", number++, euros(reclaim.cents()), reclaim.payUntil()));
            paper.text(words("notice.announced", reclaim.announcedOn()));
            paper.strong(words("notice.interest", number++, reclaim.voidFrom()));
        }
        if (!lateUses.isEmpty()) {
            paper.strong(words("notice.late", number, reclaim.payUntil()));
        }
        paper.heading(2, words("notice.reasons")).text(reclaim.reasons()).text(words("hearing.law." + ground()));
        paper.text(
                reclaim.answer() == null ? words("notice.not-heard", reclaim.hearingUntil()) : words("notice.heard"));
        lateUses(paper);
        paper.heading(2, words("interest.title")).text(words("interest.intro", reclaim.issuedOn()));
        if (!interest.rows().isEmpty()) {
            paper.grid(
                    List.of(
                            words("interest.from"),
                            words("interest.until"),
                            words("interest.sum"),
                            words("interest.days"),
                            words("interest.rate"),
                            words("interest.euros")),
                    List.of(18, 18, 20, 10, 14, 20),
                    Set.of(2, 3, 4, 5),
                    true,
                    rows(interest));
        }
        return paper.heading(2, words("notice.remedy"))
                .text(words("notice.remedy.text"))
                .done();
    }

    private void lateUses(Paper.Writing paper) {
        for (LateUse use : lateUses) {
            paper.text(words("late-use", euros(use.cents()), use.from(), use.until()));
        }
    }

    private List<List<String>> rows(InterestStanding interest) {
        List<List<String>> rows = new ArrayList<>();
        for (InterestRow row : interest.rows()) {
            rows.add(List.of(
                    words("day", row.from()),
                    words("day", row.lastDay()),
                    euros(row.cents()),
                    row.days() + "/" + row.yearDays(),
                    words("rate", BigDecimal.valueOf(row.rate(), 2)),
                    words("exact", row.euros())));
        }
        rows.add(List.of(words("interest.total"), "", "", "", "", euros(interest.cents())));
        return rows;
    }

    private Map<String, String> facts(String number, LocalDate day) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words("from"), words("city", department));
        facts.put(
                words("to"),
                proof.recipient().name() == null ? "–" : proof.recipient().name());
        facts.put(words("number"), number);
        facts.put(words("date"), words("day", day));
        facts.put(words("project"), project.title() + " (" + project.reference() + ")");
        if (proof.terms().reference() != null) {
            facts.put(words("grant"), proof.terms().reference());
        }
        facts.put(words("sum"), euros(reclaim.cents()));
        return facts;
    }

    private String ground() {
        return reclaim.ground().name().toLowerCase(Locale.ROOT);
    }

    private String euros(long cents) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00A0€";
    }

    private String words(String key, Object... values) {
        return texts.text(KEY + key, values);
    }
}
