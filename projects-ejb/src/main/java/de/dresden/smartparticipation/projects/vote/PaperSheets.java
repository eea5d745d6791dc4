package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Paper ballots as two people enter them, each for themselves. */
@Dependent
class PaperSheets {

    private static final int MOST_SHEETS = 1_000_000;

    private record Entered(long firstBy, String first, Long secondBy, String second, boolean counted) {}

    private final Sql sql;
    private final BallotBox box;

    @Inject
    PaperSheets(Sql sql, BallotBox box) {
        this.sql = sql;
        this.box = box;
    }

    /**
     * Enters a sheet. Whoever entered it before enters it anew; it counts as soon as both entered the same.
     *
     * @param sheet number that is written on the sheet
     * @param by who enters it
     * @return what became of it
     * @throws Refused where it counts already, or two others have entered it
     */
    PaperOutcome enter(long vote, int sheet, Choices choices, long by) {
        boolean begun = sql.update(
                        "insert into projects.vote_paper (vote_id, sheet, first_by, first_choices) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        vote,
                        sheet,
                        by,
                        choices.text())
                == 1;
        return begun ? PaperOutcome.ENTERED_ONCE : again(vote, sheet, choices, by);
    }

    /** @param handed how many were handed out by list @throws Refused where no sheet has this number */
    void require(VoteFrame vote, int sheet, long handed) {
        if (sheet < 1 || sheet > MOST_SHEETS) {
            throw new Refused(Reason.of("projects.vote.sheet-number"));
        }
        if (vote.scope().listed() && sheet > handed) {
            throw new Refused(Reason.of("projects.vote.more-sheets-than-handed", handed));
        }
    }

    private PaperOutcome again(long vote, int sheet, Choices choices, long by) {
        Entered there = sql.first(
                        "select * from projects.vote_paper where vote_id = ? and sheet = ? for update",
                        row -> new Entered(
                                row.number("first_by"),
                                row.text("first_choices"),
                                row.id("second_by"),
                                row.text("second_choices"),
                                row.flag("counted")),
                        vote,
                        sheet)
                .orElseThrow();
        if (there.counted()) {
            throw refused("sheet-counted", sheet);
        }
        boolean first = there.firstBy() == by;
        if (!first && there.secondBy() != null && there.secondBy() != by) {
            throw refused("sheet-of-two-others", sheet);
        }
        String other = first ? there.second() : there.first();
        if (!choices.text().equals(other)) {
            write(vote, sheet, choices, by, first);
            return other == null ? PaperOutcome.ENTERED_ONCE : PaperOutcome.DIFFERS;
        }
        sql.update(
                "update projects.vote_paper set counted = true, first_choices = null, second_choices = null, second_by = ?"
                        + " where vote_id = ? and sheet = ?",
                first ? there.secondBy() : Long.valueOf(by),
                vote,
                sheet);
        box.drop(vote, choices, true);
        return PaperOutcome.COUNTED;
    }

    private void write(long vote, int sheet, Choices choices, long by, boolean first) {
        if (first) {
            sql.update(
                    "update projects.vote_paper set first_choices = ? where vote_id = ? and sheet = ?",
                    choices.text(),
                    vote,
                    sheet);
        } else {
            sql.update(
                    "update projects.vote_paper set second_by = ?, second_choices = ? where vote_id = ? and sheet = ?",
                    by,
                    choices.text(),
                    vote,
                    sheet);
        }
    }

    private static Refused refused(String what, int sheet) {
        return new Refused(Reason.of("projects.vote." + what, String.valueOf(sheet)));
    }

    /** Sheets that do not count yet: by number, those that differ first. @param reader account of who reads it */
    List<OpenSheet> open(long vote, long reader) {
        return sql.list(
                "select sheet, second_by is not null as differs, first_by, second_by, ? in (first_by, coalesce(second_by, first_by)) as own"
                        + " from projects.vote_paper where vote_id = ? and not counted order by second_by is null, sheet limit 500",
                row -> new OpenSheet(
                        (int) row.number("sheet"),
                        row.flag("differs"),
                        row.number("first_by"),
                        row.id("second_by"),
                        row.flag("own")),
                reader,
                vote);
    }
}
