package de.dresden.smartparticipation.participation.law;

import java.time.LocalDate;

/**
 * The rules that the product applies: paragraph, the day from which each holds in this form, and where it was changed, its
 * last day. Its content in a sentence is the text {@code participation.law.<name>}.
 *
 * <h2>What was compared with what, in November 2026</h2>
 *
 * <ul>
 *   <li>§§ 3, 4, 4a BauGB in force: sentence by sentence with the text of gesetze-im-internet.de, in a copy that already has §
 *       249c. § 4 Abs. 2 also with the synopsis of both texts at rewis.io (synopsen/baugb/12669): the new Satz 2 on electronic
 *       documents made the agencies' month Satz 3. The four remarks of § 3 Abs. 2 Satz 4 Nr. 1 to 4 were left out in that copy and
 *       not verified word by word.
 *   <li>§ 3 Abs. 2, § 4 Abs. 2, § 4a Abs. 3 and 6 before 7.7.2023, their sentence numbers too: with the text of 2013 at
 *       github.com/bundestag/gesetze. It does not have the thirty days of the law of 4.5.2017 yet; that this law changed nothing
 *       else in these sentences was not verified against the gazette.
 *   <li>§ 1 SächsSFG (law of 10.11.1992, SächsGVBl. S. 536): with the text at lexsoft.de, Corpus Christi with the
 *       FronleichnamsVO at REVOSax. The day of its beginning, 20.11.1992, is taken from a newspaper that names the day of its
 *       promulgation; it was not verified against the gazette. No period computed here reaches back so far.
 *   <li>§ 4a Abs. 4 Satz 1 as of 13.5.2017 is younger than the text of 2013 above: with the Muster-Einführungserlass to the law of
 *       4.5.2017, no. 3.1.3.1, as pullach.de quotes it, and for the central portal with lb-naturschutz-nrw.de; not verified
 *       against the gazette.
 * </ul>
 */
public enum Rule {
    RESOLUTION("§ 2 Abs. 1 Satz 2 BauGB", day(1987, 7, 1)),
    EARLY_PUBLIC("§ 3 Abs. 1 BauGB", day(1987, 7, 1)),
    EARLY_AGENCIES("§ 4 Abs. 1 BauGB", day(2004, 7, 20)),
    PUBLIC_PERIOD("§ 3 Abs. 2 Satz 1 BauGB", day(2017, 5, 13)),
    DISPLAY_ON_PAPER("§ 3 Abs. 2 Satz 1, § 4a Abs. 4 BauGB (2017)", day(2017, 5, 13), day(2023, 7, 6)),
    PUBLICATION_ON_INTERNET("§ 3 Abs. 2 Satz 1 BauGB", day(2023, 7, 7)),
    OTHER_ACCESS("§ 3 Abs. 2 Satz 2 BauGB", day(2023, 7, 7)),
    ANNOUNCED_A_WEEK_BEFORE("§ 3 Abs. 2 Satz 2 BauGB (2017)", day(2017, 5, 13), day(2023, 7, 6)),
    ANNOUNCED_BEFORE("§ 3 Abs. 2 Satz 4 BauGB", day(2023, 7, 7)),
    CENTRAL_PORTAL_BEFORE_2023("§ 4a Abs. 4 Satz 1 BauGB (2017)", day(2017, 5, 13), day(2023, 7, 6)),
    CENTRAL_PORTAL("§ 3 Abs. 2 Satz 5 BauGB", day(2023, 7, 7)),
    ENVIRONMENTAL_KINDS_BEFORE_2023(
            "§ 3 Abs. 2 Satz 2 BauGB (2017); BVerwG, Urteil vom 18.7.2013 – 4 CN 3.12",
            day(2004, 7, 20),
            day(2023, 7, 6)),
    ENVIRONMENTAL_KINDS("§ 3 Abs. 2 Satz 4 BauGB; BVerwG, Urteil vom 18.7.2013 – 4 CN 3.12", day(2023, 7, 7)),
    ASSOCIATIONS_EXCLUDED("§ 3 Abs. 3 BauGB", day(2017, 6, 2)),
    AGENCIES_PERIOD_BEFORE_2023("§ 4 Abs. 2 Satz 2 BauGB (2017)", day(2017, 5, 13), day(2023, 7, 6)),
    AGENCIES_PERIOD("§ 4 Abs. 2 Satz 3 BauGB", day(2023, 7, 7)),
    REPEAT_BEFORE_2023("§ 4a Abs. 3 Satz 1 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    REPEAT_CHANGES_ONLY_BEFORE_2023("§ 4a Abs. 3 Satz 2 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    REPEAT_SHORTER_BEFORE_2023("§ 4a Abs. 3 Satz 3 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    REPEAT_AFFECTED_ONLY_BEFORE_2023("§ 4a Abs. 3 Satz 4 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    REPEAT("§ 4a Abs. 3 Satz 1 BauGB", day(2023, 7, 7)),
    REPEAT_CHANGES_ONLY("§ 4a Abs. 3 Satz 2 BauGB", day(2023, 7, 7)),
    REPEAT_SHORTER("§ 4a Abs. 3 Satz 3 BauGB", day(2023, 7, 7)),
    REPEAT_AFFECTED_ONLY("§ 4a Abs. 3 Satz 4 BauGB", day(2023, 7, 7)),
    LATE_STATEMENTS_BEFORE_2023("§ 4a Abs. 6 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    LATE_STATEMENTS("§ 4a Abs. 5 BauGB", day(2023, 7, 7)),
    WEIGHING("§ 1 Abs. 7, § 3 Abs. 2 BauGB", day(2004, 7, 20)),
    RESULT_TOLD_BEFORE_2023("§ 3 Abs. 2 Satz 4 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    RESULT_TOLD("§ 3 Abs. 2 Satz 6 BauGB", day(2023, 7, 7)),
    RESULT_LAID_OUT_BEFORE_2023("§ 3 Abs. 2 Satz 5 BauGB (2017)", day(2004, 7, 20), day(2023, 7, 6)),
    RESULT_LAID_OUT("§ 3 Abs. 2 Satz 7 BauGB", day(2023, 7, 7)),
    SIMPLIFIED("§ 13 Abs. 2 Satz 1 BauGB", day(2004, 7, 20)),
    NO_ENVIRONMENTAL_REPORT("§ 13 Abs. 3 BauGB", day(2004, 7, 20)),
    INNER_DEVELOPMENT("§ 13a Abs. 2 Nr. 1, Abs. 3 BauGB", day(2007, 1, 1)),
    APPROVAL("§ 10 Abs. 2 BauGB", day(1998, 1, 1)),
    BYLAW_DECISION("§ 10 Abs. 1 BauGB", day(1987, 7, 1)),
    ANNOUNCEMENT("§ 10 Abs. 3 BauGB", day(1987, 7, 1)),
    /** The BauGB has no rule of its own for the Feststellungsbeschluss: that plans are made by the municipality. */
    LAND_USE_DECISION("§ 2 Abs. 1 Satz 1 BauGB", day(1987, 7, 1)),
    LAND_USE_APPROVAL("§ 6 Abs. 1 BauGB", day(1998, 1, 1)),
    LAND_USE_ANNOUNCEMENT("§ 6 Abs. 5 BauGB", day(1987, 7, 1)),
    FIRST_DAY_COUNTS("§ 187 Abs. 2, § 188 Abs. 2 BGB; GmS-OGB 2/71", day(1900, 1, 1)),
    DAY_OF_RECEIPT_DOES_NOT_COUNT("§ 187 Abs. 1, § 188 Abs. 2 BGB", day(1900, 1, 1)),
    MONTH_WITHOUT_THAT_DAY("§ 188 Abs. 3 BGB", day(1900, 1, 1)),
    NEXT_WORKING_DAY("§ 193 BGB; OVG Rheinland-Pfalz 8 C 12180/99", day(1965, 10, 1)),
    PUBLIC_HOLIDAYS("§ 1 SächsSFG", day(1992, 11, 20)),
    RULES_ARE_KEPT("§ 233 Abs. 1 BauGB", day(1998, 1, 1));

    private final String paragraph;
    private final LocalDate since;
    private final LocalDate until;

    Rule(String paragraph, LocalDate since) {
        this(paragraph, since, null);
    }

    Rule(String paragraph, LocalDate since, LocalDate until) {
        this.paragraph = paragraph;
        this.since = since;
        this.until = until;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** As lawyers cite it. */
    public String paragraph() {
        return paragraph;
    }

    /** First day on which it holds in this form. */
    public LocalDate since() {
        return since;
    }

    /** Last day on which it held, or null: it holds still. */
    public LocalDate until() {
        return until;
    }

    /** This rule, or under an older edition the one that stood in its place. */
    public Rule under(LawEdition edition) {
        Rule former = former();
        return former == null || holdsIn(edition) ? this : former.under(edition);
    }

    private Rule former() {
        return switch (this) {
            case ENVIRONMENTAL_KINDS -> ENVIRONMENTAL_KINDS_BEFORE_2023;
            case AGENCIES_PERIOD -> AGENCIES_PERIOD_BEFORE_2023;
            case REPEAT -> REPEAT_BEFORE_2023;
            case REPEAT_CHANGES_ONLY -> REPEAT_CHANGES_ONLY_BEFORE_2023;
            case REPEAT_SHORTER -> REPEAT_SHORTER_BEFORE_2023;
            case REPEAT_AFFECTED_ONLY -> REPEAT_AFFECTED_ONLY_BEFORE_2023;
            case LATE_STATEMENTS -> LATE_STATEMENTS_BEFORE_2023;
            case RESULT_TOLD -> RESULT_TOLD_BEFORE_2023;
            case RESULT_LAID_OUT -> RESULT_LAID_OUT_BEFORE_2023;
            case CENTRAL_PORTAL -> CENTRAL_PORTAL_BEFORE_2023;
            case ANNOUNCED_BEFORE -> ANNOUNCED_A_WEEK_BEFORE;
            case OTHER_ACCESS, PUBLICATION_ON_INTERNET -> DISPLAY_ON_PAPER;
            default -> null;
        };
    }

    /**
     * Whether it is applied to this kind of plan: a Flächennutzungsplan is determined, approved and takes effect, another plan is a
     * by-law and enters into force.
     */
    public boolean isFor(boolean landUsePlan) {
        return switch (this) {
            case LAND_USE_DECISION, LAND_USE_APPROVAL, LAND_USE_ANNOUNCEMENT, ASSOCIATIONS_EXCLUDED -> landUsePlan;
            case BYLAW_DECISION, APPROVAL, ANNOUNCEMENT, INNER_DEVELOPMENT -> !landUsePlan;
            default -> true;
        };
    }

    /** Whether procedures under this edition stand under it. */
    public boolean holdsIn(LawEdition edition) {
        return edition.isAsOf(since) && (until == null || !until.isBefore(edition.since()));
    }
}
