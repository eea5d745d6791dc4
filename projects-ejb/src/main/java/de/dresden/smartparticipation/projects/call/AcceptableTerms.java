package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.AcceptableCall.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;

/** What terms may be entered at all; the same limits stand in the database. */
final class AcceptableTerms {

    private static final long MOST_CENTS = 100_000_000_000L;
    private static final long MOST_PETTY = 10_000_000;
    private static final int WHOLE = 10_000;
    private static final int MOST_PARTS = 50;

    private AcceptableTerms() {}

    static List<Reason> problems(TermsData data) {
        List<Reason> problems = new ArrayList<>();
        funding(data.funding(), problems);
        money(data.money(), problems);
        if (data.selection() != null) {
            selection(data.selection(), problems);
        }
        criteria(data.criteria(), problems);
        checklist(data.checklist(), problems);
        data.budget().forEach((year, cents) -> {
            if (year < 2000 || year > 2100 || cents < 1 || cents > MOST_CENTS) {
                problems.add(because("budget-year", String.valueOf(year), MOST_CENTS / 100));
            }
        });
        return problems;
    }

    private static void funding(FundingRules rules, List<Reason> problems) {
        if (rules.lowestCents() < 0 || rules.highestCents() < 1 || rules.highestCents() > MOST_CENTS) {
            problems.add(because("sum-range", MOST_CENTS / 100));
        } else if (rules.highestCents() < rules.lowestCents()) {
            problems.add(because("sums-backwards"));
        }
        if (rules.shareBasisPoints() < 1 || rules.shareBasisPoints() > WHOLE) {
            problems.add(because("share-range"));
        }
    }

    private static void money(MoneyRules rules, List<Reason> problems) {
        if (rules.advanceDays() < 0 || rules.advanceDays() > 730) {
            problems.add(because("advance-days", 730));
        }
        if (outside(rules.retentionBasisPoints()) || outside(rules.itemToleranceBasisPoints())) {
            problems.add(because("part-range"));
        }
        if (rules.proofMonths() < 1 || rules.proofMonths() > 60) {
            problems.add(because("proof-months", 60));
        }
        if (rules.pettyCents() < 0 || rules.pettyCents() > MOST_PETTY) {
            problems.add(because("petty-range", MOST_PETTY / 100));
        }
        if (rules.dayCount() == null) {
            problems.add(because("day-count-missing"));
        }
    }

    private static void selection(SelectionRule rule, List<Reason> problems) {
        if (rule.ballot() == null || rule.method() == null) {
            problems.add(because("selection-incomplete"));
            return;
        }
        if (rule.ballot() == BallotKind.CHOOSE && rule.most() == null
                || rule.most() != null && (rule.most() < 1 || rule.most() > 500)) {
            problems.add(because("ballot-most", 500));
        }
        if ((rule.ballot() == BallotKind.POINTS) != (rule.points() != null)
                || rule.points() != null && (rule.points() < 1 || rule.points() > 1000)) {
            problems.add(because("ballot-points", 1000));
        }
        boolean shares = rule.method() == SelectionMethod.MES;
        if (shares != (rule.utility() != null) || shares != (rule.completion() != null)) {
            problems.add(because("selection-shares"));
        }
        if (rule.skipping() && rule.method() != SelectionMethod.GREEDY || rule.exhaustive() && !shares) {
            problems.add(because("selection-unfitting"));
        }
    }

    private static void criteria(List<Criterion> criteria, List<Reason> problems) {
        if (criteria.size() > MOST_PARTS) {
            problems.add(because("parts-many", MOST_PARTS));
        }
        for (Criterion one : criteria) {
            if (one.title().length() < 3
                    || one.title().length() > 200
                    || one.titleEnglish().length() > 200
                    || one.help().length() > 1000
                    || one.helpEnglish().length() > 1000) {
                problems.add(because("criterion-title", one.title()));
            }
            if (one.weight() < 1 || one.weight() > 100) {
                problems.add(because("criterion-weight", one.title(), 100));
            }
            if (one.lowest() < 0 || one.highest() > 100 || one.highest() <= one.lowest()) {
                problems.add(because("criterion-scale", one.title(), 100));
            }
        }
    }

    private static void checklist(List<ChecklistItem> items, List<Reason> problems) {
        if (items.size() > MOST_PARTS) {
            problems.add(because("parts-many", MOST_PARTS));
        }
        items.stream()
                .filter(one -> one.text().length() < 3
                        || one.text().length() > 500
                        || one.textEnglish().length() > 500)
                .findFirst()
                .ifPresent(one -> problems.add(because("item-length", 500)));
    }

    private static boolean outside(int basisPoints) {
        return basisPoints < 0 || basisPoints > WHOLE;
    }
}
