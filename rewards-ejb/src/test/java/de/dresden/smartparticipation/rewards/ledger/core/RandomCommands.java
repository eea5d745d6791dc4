package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What may be asked of a ledger, in any order: few members, names and Taler, so that they meet. */
public final class RandomCommands {

    public static final int MEMBERS = 3;

    private static final Instant BEGIN = Instant.parse("2026-11-01T08:00:00Z");
    private static final int PARTNERS = 2;

    private final Random random;

    /** @param seed the same gives the same */
    public RandomCommands(long seed) {
        random = new Random(seed);
    }

    /** The next sequence. */
    public List<TimedCommand> commands() {
        List<TimedCommand> commands = new ArrayList<>();
        Instant now = BEGIN;
        int length = 10 + random.nextInt(40);
        commands.add(new TimedCommand(new Command.SetBudget(Issuer.CITY, 2026, 10 + random.nextInt(40)), now));
        for (int step = 1; step < length; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            if (random.nextInt(60) == 0) {
                now = now.plus(Duration.ofDays(500));
            }
            Command command = random.nextInt(8) == 0
                    ? commands.get(random.nextInt(commands.size())).command()
                    : command(now);
            commands.add(new TimedCommand(command, now));
        }
        return commands;
    }

    private Command command(Instant now) {
        return switch (random.nextInt(14)) {
            case 0 -> new Command.SetBudget(issuer(), 2026 + random.nextInt(3), random.nextInt(60));
            case 1, 2, 3, 4 ->
                new Command.Grant(
                        id(), issuer(), member(), taler(), "trip", now.plus(Duration.ofHours(random.nextInt(20))));
            case 5, 6, 7 ->
                new Command.Reserve(
                        id(),
                        member(),
                        random.nextInt(PARTNERS),
                        taler(),
                        now.plus(Duration.ofHours(random.nextInt(60))));
            case 8, 9 -> new Command.Resolve(id(), Resolution.POSTED);
            case 10 -> new Command.Resolve(id(), random.nextBoolean() ? Resolution.VOIDED : Resolution.EXPIRED);
            case 11 -> new Command.Correct(id(), id(), taler(), "mistake");
            case 12 -> new Command.Refund(id(), id(), "undone");
            default -> random.nextInt(3) == 0 ? new Command.ExpireLots() : new Command.Resolve(id(), Resolution.POSTED);
        };
    }

    private TransferId id() {
        return new TransferId("t" + random.nextInt(9));
    }

    private Issuer issuer() {
        return random.nextInt(3) == 0 ? Issuer.DVB : Issuer.CITY;
    }

    private long member() {
        return random.nextInt(MEMBERS);
    }

    private long taler() {
        return 1 + random.nextInt(6);
    }
}
