package de.dresden.smartparticipation.projects.budget.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Commands to a small budget, most of them possible, some not. Each sequence draws from few kinds, years and projects, so that long chains of
 * what belongs together come about too.
 */
final class RandomBudgetCommands {

    static final List<Integer> YEARS = List.of(2026, 2027, 2028);
    static final List<Long> PROJECTS = List.of(1L, 2L);

    private static final long LINE = 7;
    private static final int LONGEST = 30;
    private static final int KINDS = 5;
    private static final List<MovementKind> ORDINARY = List.of(
            MovementKind.APPROPRIATE,
            MovementKind.AUTHORISE,
            MovementKind.RELEASE,
            MovementKind.WITHDRAW,
            MovementKind.PAY,
            MovementKind.PAY_BACK,
            MovementKind.CARRY_FREE,
            MovementKind.CARRY_RESERVED,
            MovementKind.CARRY_COMMITTED,
            MovementKind.FREEZE,
            MovementKind.LIFT,
            MovementKind.GRANT_RELEASE);
    private static final int[] RELEASED = {0, 1, 2_500, 3_333, 5_000, 9_000, 9_999, 10_000, -1};
    private static final long[] IMPOSSIBLE = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, Command.MOST + 1};

    /** A command and the calendar year in which it is given. */
    record Dated(Command command, int year) {}

    private final Random random;
    private List<MovementKind> kinds;
    private List<Integer> years;
    private List<Long> projects;

    RandomBudgetCommands(long seed) {
        random = new Random(seed);
    }

    /** A sequence that begins with a planned budget; the calendar goes on from 2026 to 2028, or stands still at one of them. */
    List<Dated> sequence() {
        draw();
        List<Dated> commands = new ArrayList<>();
        YEARS.forEach(year -> commands.add(
                new Dated(Command.ofLine(MovementKind.APPROPRIATE, at(year), 10 + random.nextInt(30)), 2026)));
        int length = 10 + random.nextInt(LONGEST);
        boolean goesOn = random.nextBoolean();
        int still = YEARS.get(random.nextInt(YEARS.size()));
        for (int step = 0; step < length; step++) {
            commands.add(new Dated(any(), goesOn ? 2026 + 3 * step / length : still));
        }
        return commands;
    }

    private void draw() {
        List<MovementKind> shuffled = new ArrayList<>(ORDINARY);
        Collections.shuffle(shuffled, random);
        kinds = new ArrayList<>(shuffled.subList(0, KINDS));
        kinds.addAll(List.of(MovementKind.RESERVE, MovementKind.COMMIT));
        int first = random.nextInt(YEARS.size());
        years = YEARS.subList(Math.max(0, first - 1), first + 1);
        projects = PROJECTS.subList(0, 1 + random.nextInt(PROJECTS.size()));
    }

    private Command any() {
        MovementKind kind = kinds.get(random.nextInt(kinds.size()));
        LineYear at = at(years.get(random.nextInt(years.size())));
        long cents = random.nextInt(40) == 0 ? IMPOSSIBLE[random.nextInt(IMPOSSIBLE.length)] : 1 + random.nextInt(12);
        if (kind == MovementKind.FREEZE) {
            FreezeGround ground = FreezeGround.values()[random.nextInt(2)];
            return Command.freeze(at, new Freeze(ground, RELEASED[random.nextInt(RELEASED.length)], "Verfügung"));
        }
        if (kind == MovementKind.LIFT) {
            return Command.lift(at);
        }
        if (kind == MovementKind.APPROPRIATE || kind == MovementKind.AUTHORISE) {
            return Command.ofLine(kind, at, cents > 12 || cents < 0 ? cents : random.nextInt(40));
        }
        return kind.ofProject()
                ? Command.ofProject(kind, at, projects.get(random.nextInt(projects.size())), cents)
                : Command.ofLine(kind, at, cents);
    }

    static LineYear at(int year) {
        return new LineYear(LINE, year);
    }
}
