package de.dresden.smartparticipation.participation.law;

import java.time.LocalDate;

/** The Baugesetzbuch as it held from a day on, where participation was changed. */
public enum LawEdition {

    /** Gesetz vom 4.5.2017, BGBl. I S. 1057: a month, at least 30 days; the display on paper is the rule. */
    BAUGB_2017(LocalDate.of(2017, 5, 13)),

    /** Gesetz vom 3.7.2023, BGBl. 2023 I Nr. 176: publication on the internet is the rule. */
    BAUGB_2023(LocalDate.of(2023, 7, 7));

    private final LocalDate since;

    LawEdition(LocalDate since) {
        this.since = since;
    }

    /** First day on which it holds. */
    public LocalDate since() {
        return since;
    }

    /** Whether what holds from this day on was law while this was the latest edition. */
    boolean isAsOf(LocalDate day) {
        LawEdition[] all = values();
        return ordinal() == all.length - 1 || day.isBefore(all[ordinal() + 1].since);
    }

    /** The oldest edition known here; a procedure begun before it cannot be run with this product. */
    public static LocalDate earliest() {
        return BAUGB_2017.since;
    }

    /**
     * The edition for a procedure begun on a day (§ 233 Abs. 1 Satz 1 BauGB).
     *
     * @throws IllegalArgumentException before {@link #earliest()}
     */
    public static LawEdition of(LocalDate begun) {
        LawEdition found = null;
        for (LawEdition edition : values()) {
            if (!begun.isBefore(edition.since)) {
                found = edition;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no edition for " + begun);
        }
        return found;
    }
}
