package de.dresden.smartparticipation.rewards.rule;

import static de.dresden.smartparticipation.rewards.rule.RuleTheme.EARNING;
import static de.dresden.smartparticipation.rewards.rule.RuleTheme.LENGTHS;
import static de.dresden.smartparticipation.rewards.rule.RuleTheme.MEMBERS;
import static de.dresden.smartparticipation.rewards.rule.RuleTheme.PARTNERS;
import static de.dresden.smartparticipation.rewards.rule.RuleTheme.SPEEDS;
import static de.dresden.smartparticipation.rewards.rule.RuleTheme.TRIPS;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.DAYS;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.HOURS;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.KILOMETRES;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.KILOMETRES_PER_HOUR;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.METRES;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.MILLIGRAMS;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.MINUTES;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.NUMBER;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.PERCENT;
import static de.dresden.smartparticipation.rewards.rule.RuleUnit.YEARS;

/**
 * The rules whose values the city decides, each with the value that the product brings and the range in which it makes sense.
 * The name is kept in the database: it never changes. Its words are the text {@code rewards.rule-name.<constant>}.
 *
 * <p>Speeds and lengths of walk, bicycle, pedelec, tram, bus and rail are those of the programme's order. The e-scooter's is the
 * most that § 1 eKFV lets it be built for (20 km/h and a tenth); for cars the German advisory speed of 130 km/h.
 */
public enum RuleName {
    /** Saving that earns one Taler. */
    TALER_MILLIGRAMS(EARNING, MILLIGRAMS, 5_000_000, 1_000, 1_000_000_000),
    /** How long earned Taler wait before they are posted. */
    PENDING_HOURS(EARNING, HOURS, 48, 0, 720),
    /** How many full years after the one in which they were posted Taler live, as a claim lapses (§§ 195, 199 BGB). */
    LOT_YEARS(EARNING, YEARS, 3, 1, 10),

    /** Most saving of a member in a day that earns; counts what was credited, also where it was taken back later. */
    DAILY_SAVING_MILLIGRAMS(EARNING, MILLIGRAMS, 50_000_000, 0, 10_000_000_000L),
    /** Shorter trips are refused. */
    TRIP_MINIMUM_METRES(TRIPS, METRES, 200, 1, 10_000),
    /** How long after its start a trip is taken. */
    TRIP_OLDEST_DAYS(TRIPS, DAYS, 7, 1, 60),
    /** By how much a phone's clock may be ahead. */
    TRIP_FUTURE_MINUTES(TRIPS, MINUTES, 5, 0, 60),
    /** At how much of a mode's highest mean speed a trip is refused instead of looked at. */
    TRIP_ABSURD_PERCENT(TRIPS, PERCENT, 200, 100, 1_000),
    /** After how long a trip's start becomes the hour and its details become sums of the day. */
    TRIP_DETAILS_DAYS(TRIPS, DAYS, 90, 8, 90),
    /** How long after a decision a member may object to it. */
    TRIP_APPEAL_DAYS(TRIPS, DAYS, 30, 1, 80),

    SPEED_WALK(SPEEDS, KILOMETRES_PER_HOUR, 9, 1, 50),
    SPEED_BICYCLE(SPEEDS, KILOMETRES_PER_HOUR, 35, 1, 100),
    SPEED_PEDELEC(SPEEDS, KILOMETRES_PER_HOUR, 32, 1, 100),
    SPEED_E_SCOOTER(SPEEDS, KILOMETRES_PER_HOUR, 22, 1, 100),
    SPEED_BUS(SPEEDS, KILOMETRES_PER_HOUR, 80, 1, 200),
    SPEED_TRAM(SPEEDS, KILOMETRES_PER_HOUR, 60, 1, 200),
    SPEED_RAIL_LOCAL(SPEEDS, KILOMETRES_PER_HOUR, 160, 1, 400),
    SPEED_RAIL_LONG(SPEEDS, KILOMETRES_PER_HOUR, 300, 1, 500),
    SPEED_CAR(SPEEDS, KILOMETRES_PER_HOUR, 130, 1, 300),

    /** A slower trip is looked at, whatever the mode: it is no trip but a day. */
    SPEED_LEAST(SPEEDS, KILOMETRES_PER_HOUR, 1, 0, 5),

    LENGTH_WALK(LENGTHS, KILOMETRES, 10, 1, 2_000),
    LENGTH_BICYCLE(LENGTHS, KILOMETRES, 30, 1, 2_000),
    LENGTH_PEDELEC(LENGTHS, KILOMETRES, 50, 1, 2_000),
    LENGTH_E_SCOOTER(LENGTHS, KILOMETRES, 15, 1, 2_000),
    LENGTH_URBAN_TRANSIT(LENGTHS, KILOMETRES, 25, 1, 2_000),
    LENGTH_RAIL_LOCAL(LENGTHS, KILOMETRES, 150, 1, 2_000),
    /** Farther than to Berlin, Leipzig or Prague: one such ride brings a day's most Taler, so a clerk looks at it. */
    LENGTH_RAIL_LONG(LENGTHS, KILOMETRES, 300, 1, 2_000),
    LENGTH_CAR(LENGTHS, KILOMETRES, 500, 1, 2_000),

    /** How long what a member has reserved is kept. */
    RESERVATION_HOURS(PARTNERS, HOURS, 24, 1, 720),

    /** How long a partner's changed IBAN waits before it is paid to. */
    PARTNER_IBAN_DAYS(PARTNERS, DAYS, 14, 0, 90),

    /** How long a partner may object to a statement. */
    SETTLEMENT_OBJECTION_DAYS(PARTNERS, DAYS, 14, 3, 90),
    /** How long after it is certified a settlement is to be paid. */
    SETTLEMENT_DUE_DAYS(PARTNERS, DAYS, 14, 1, 60),
    /** At how much of the million euros of § 2 Abs. 2 ZAG it is warned. */
    PAYOUT_WARNING_PERCENT(PARTNERS, PERCENT, 80, 10, 100),

    /** Accounts that may be opened from one network in a day: mobile networks have thousands of phones behind one address. */
    MEMBER_NETWORK_DAY(MEMBERS, NUMBER, 200, 1, 10_000),
    /** Accounts that may be opened in a day from one range of neighbouring addresses (/24 of IPv4, /56 of IPv6). */
    MEMBER_SUBNET_DAY(MEMBERS, NUMBER, 500, 1, 100_000),
    /** Devices of one member. */
    MEMBER_DEVICES(MEMBERS, NUMBER, 5, 1, 50),
    /** How long a member's token holds before the app renews it. */
    MEMBER_TOKEN_DAYS(MEMBERS, DAYS, 30, 1, 365),
    /** From how many accounts of one network in a day on a clerk is shown them together. */
    MEMBER_CLUSTER(MEMBERS, NUMBER, 10, 2, 1_000);

    private final RuleTheme theme;
    private final RuleUnit unit;
    private final long delivered;
    private final long least;
    private final long most;

    RuleName(RuleTheme theme, RuleUnit unit, long delivered, long least, long most) {
        this.theme = theme;
        this.unit = unit;
        this.delivered = delivered;
        this.least = least;
        this.most = most;
    }

    /** Under which heading it stands. */
    public RuleTheme theme() {
        return theme;
    }

    public RuleUnit unit() {
        return unit;
    }

    /** The value that holds until another is decided. */
    public long delivered() {
        return delivered;
    }

    /** The smallest value that can be decided. */
    public long least() {
        return least;
    }

    /** The largest value that can be decided. */
    public long most() {
        return most;
    }
}
