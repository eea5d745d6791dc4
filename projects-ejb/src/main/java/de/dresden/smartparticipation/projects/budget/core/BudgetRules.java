package de.dresden.smartparticipation.projects.budget.core;

import static de.dresden.smartparticipation.projects.budget.core.Part.APPROPRIATED;
import static de.dresden.smartparticipation.projects.budget.core.Part.AUTHORISED;
import static de.dresden.smartparticipation.projects.budget.core.Part.CARRIED_IN;
import static de.dresden.smartparticipation.projects.budget.core.Part.CARRIED_OUT;
import static de.dresden.smartparticipation.projects.budget.core.Part.COMMITTED;
import static de.dresden.smartparticipation.projects.budget.core.Part.EARLY;
import static de.dresden.smartparticipation.projects.budget.core.Part.PAID;
import static de.dresden.smartparticipation.projects.budget.core.Part.RELEASED;
import static de.dresden.smartparticipation.projects.budget.core.Part.RELEASE_USED;
import static de.dresden.smartparticipation.projects.budget.core.Part.RESERVED;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Decides what becomes of a command. A commitment before its year begins needs a Verpflichtungsermächtigung for that year. A freeze
 * stops new commitments beyond the released part of the budget, but for what is released to a project; payments on
 * what is committed go on, and reservations too, for they bind nobody.
 */
public final class BudgetRules {

    private BudgetRules() {}

    /**
     * @param standing how the year stands that the command names
     * @param next how the next year of the same line stands, or null where it is not planned; only asked by a carry-over
     * @param thisYear the calendar year in which it is asked
     */
    public static Verdict decide(Command command, Standing standing, Standing next, int thisYear) {
        if (command.cents() < 0
                || command.cents() > Command.MOST
                || command.cents() == 0 && needsAmount(command.kind())) {
            return Verdict.refused(Refusals.amount());
        }
        Verdict verdict =
                switch (command.kind()) {
                    case APPROPRIATE -> appropriate(command, standing);
                    case AUTHORISE -> authorise(command, standing);
                    case RESERVE -> reserve(command, standing);
                    case RELEASE -> release(command, standing);
                    case COMMIT -> commit(command, standing, thisYear);
                    case WITHDRAW -> withdraw(command, standing, thisYear);
                    case PAY -> pay(command, standing, thisYear);
                    case PAY_BACK -> payBack(command, standing);
                    case CARRY_FREE, CARRY_RESERVED, CARRY_COMMITTED -> carry(command, standing, next, thisYear);
                    case FREEZE -> freeze(command);
                    case LIFT -> lift(command, standing);
                    case GRANT_RELEASE -> grantRelease(command, standing);
                    case LAPSE -> throw new IllegalArgumentException("a release lapses by itself");
                };
        return inBounds(verdict, standing, next) ? verdict : Verdict.refused(Refusals.tooLarge());
    }

    private static boolean needsAmount(MovementKind kind) {
        return switch (kind) {
            case APPROPRIATE, AUTHORISE, FREEZE, LIFT -> false;
            default -> true;
        };
    }

    private static Verdict appropriate(Command command, Standing standing) {
        Sums sums = standing.sums();
        long bound = sums.of(RESERVED) + sums.of(COMMITTED) + sums.of(CARRIED_OUT) - sums.of(CARRIED_IN);
        return command.cents() < bound
                ? Verdict.refused(Refusals.belowBound(standing.at(), bound))
                : booked(command, Sums.of(APPROPRIATED, command.cents() - sums.of(APPROPRIATED)));
    }

    private static Verdict authorise(Command command, Standing standing) {
        Sums sums = standing.sums();
        return command.cents() < sums.of(EARLY)
                ? Verdict.refused(Refusals.belowEarly(standing.at(), sums.of(EARLY)))
                : booked(command, Sums.of(AUTHORISED, command.cents() - sums.of(AUTHORISED)));
    }

    private static Verdict reserve(Command command, Standing standing) {
        long free = standing.sums().free();
        return free < command.cents()
                ? Verdict.refused(Refusals.notFree(standing.at(), free, command.cents()))
                : booked(command, Sums.of(RESERVED, command.cents()));
    }

    private static Verdict release(Command command, Standing standing) {
        long reserved = standing.share(command.project()).of(RESERVED);
        return reserved < command.cents()
                ? Verdict.refused(Refusals.notReserved(standing.at(), reserved, command.cents()))
                : booked(command, Sums.of(RESERVED, -command.cents()));
    }

    private static Verdict commit(Command command, Standing standing, int thisYear) {
        long cents = command.cents();
        Sums share = standing.share(command.project());
        if (share.of(RESERVED) < cents) {
            return Verdict.refused(Refusals.notReserved(standing.at(), share.of(RESERVED), cents));
        }
        boolean early = thisYear < standing.at().year();
        long authorised = standing.sums().of(AUTHORISED) - standing.sums().of(EARLY);
        if (early && authorised < cents) {
            return Verdict.refused(Refusals.notAuthorised(standing.at(), authorised, cents));
        }
        long byRelease = standing.freeze() == null ? 0 : Math.min(cents, share.releaseLeft());
        if (standing.freeze() != null && standing.committable() < cents - byRelease) {
            long left = standing.committable() + share.releaseLeft();
            return Verdict.refused(Refusals.frozen(standing.at(), standing.freeze(), left, cents));
        }
        return booked(
                command,
                Sums.of(RESERVED, -cents)
                        .and(COMMITTED, cents)
                        .and(EARLY, early ? cents : 0)
                        .and(RELEASE_USED, byRelease));
    }

    private static Verdict withdraw(Command command, Standing standing, int thisYear) {
        long cents = command.cents();
        Sums share = standing.share(command.project());
        if (share.open() < cents) {
            return Verdict.refused(Refusals.notOpen(standing.at(), share.open(), cents));
        }
        boolean before = thisYear < standing.at().year();
        return booked(
                command,
                Sums.of(COMMITTED, -cents)
                        .and(EARLY, before ? -Math.min(cents, share.of(EARLY)) : 0)
                        .and(RELEASE_USED, -Math.min(cents, share.of(RELEASE_USED))));
    }

    private static Verdict pay(Command command, Standing standing, int thisYear) {
        if (thisYear < standing.at().year()) {
            return Verdict.refused(Refusals.notBegun(standing.at()));
        }
        long open = standing.share(command.project()).open();
        return open < command.cents()
                ? Verdict.refused(Refusals.notOpen(standing.at(), open, command.cents()))
                : booked(command, Sums.of(PAID, command.cents()));
    }

    private static Verdict payBack(Command command, Standing standing) {
        long paid = standing.share(command.project()).of(PAID);
        return paid < command.cents()
                ? Verdict.refused(Refusals.notPaid(standing.at(), paid, command.cents()))
                : booked(command, Sums.of(PAID, -command.cents()));
    }

    private static Verdict carry(Command command, Standing standing, Standing next, int thisYear) {
        LineYear at = standing.at();
        if (thisYear < at.year()) {
            return Verdict.refused(Refusals.notBegun(at));
        }
        if (next == null) {
            return Verdict.refused(Refusals.noNextYear(at));
        }
        long cents = command.cents();
        Sums share = standing.share(command.project());
        Sums gives = Sums.of(CARRIED_OUT, cents);
        Sums takes = Sums.of(CARRIED_IN, cents);
        if (command.kind() == MovementKind.CARRY_FREE) {
            if (standing.freeze() != null) {
                return Verdict.refused(Refusals.frozenCarry(at));
            }
            if (standing.sums().free() < cents) {
                return Verdict.refused(Refusals.notFree(at, standing.sums().free(), cents));
            }
        } else if (command.kind() == MovementKind.CARRY_RESERVED) {
            if (share.of(RESERVED) < cents) {
                return Verdict.refused(Refusals.notReserved(at, share.of(RESERVED), cents));
            }
            gives = gives.and(RESERVED, -cents);
            takes = takes.and(RESERVED, cents);
        } else {
            if (share.open() < cents) {
                return Verdict.refused(Refusals.notOpen(at, share.open(), cents));
            }
            gives = gives.and(COMMITTED, -cents).and(RELEASE_USED, -Math.min(cents, share.of(RELEASE_USED)));
            takes = takes.and(COMMITTED, cents);
        }
        return Verdict.booked(
                Entry.of(command, gives), new Entry(command.kind(), at.next(), command.project(), takes, null));
    }

    private static Verdict freeze(Command command) {
        return command.freeze().meant() ? booked(command, Sums.NONE) : Verdict.refused(Refusals.releasedPart());
    }

    private static Verdict lift(Command command, Standing standing) {
        if (standing.freeze() == null) {
            return Verdict.refused(Refusals.notFrozen(standing.at()));
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(command, Sums.NONE));
        new TreeMap<>(standing.shares()).forEach((project, share) -> {
            if (share.of(RELEASED) > 0) {
                Sums ended = Sums.of(RELEASED, -share.of(RELEASED)).and(RELEASE_USED, -share.of(RELEASE_USED));
                entries.add(new Entry(MovementKind.LAPSE, standing.at(), project, ended, null));
            }
        });
        return new Verdict(entries, null);
    }

    private static Verdict grantRelease(Command command, Standing standing) {
        return standing.freeze() == null
                ? Verdict.refused(Refusals.notFrozen(standing.at()))
                : booked(command, Sums.of(RELEASED, command.cents()));
    }

    private static Verdict booked(Command command, Sums change) {
        return Verdict.booked(Entry.of(command, change));
    }

    private static boolean inBounds(Verdict verdict, Standing standing, Standing next) {
        return verdict.entries().stream()
                .map(entry -> (entry.at().equals(standing.at()) ? standing : next)
                        .sums()
                        .plus(entry.change()))
                .allMatch(sums -> sums.cents().values().stream().allMatch(sum -> sum <= Command.MOST)
                        && sums.budget() <= Command.MOST);
    }
}
