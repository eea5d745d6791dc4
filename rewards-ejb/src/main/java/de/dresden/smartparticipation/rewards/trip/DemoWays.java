package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where and how the members of the demo go: to work and back on weekdays, something at noon, an outing of some on Saturdays. */
final class DemoWays {

    /** One way: how, about how far and how fast. */
    private record Way(Mode mode, int metres, int kilometresPerHour) {}

    /** What a member does on weekdays: to work, and at noon. */
    private record Habit(Way work, Way noon) {}

    private static final Way WALK = new Way(Mode.WALK, 1_200, 5);
    private static final Way RIDE = new Way(Mode.BICYCLE, 3_100, 15);
    private static final Way TRAM = new Way(Mode.TRAM, 4_200, 19);
    private static final Way OUTING = new Way(Mode.RAIL_LOCAL, 41_000, 55);

    private static final List<Habit> HABITS = List.of(
            new Habit(new Way(Mode.BICYCLE, 6_400, 17), WALK),
            new Habit(new Way(Mode.TRAM, 9_300, 20), RIDE),
            new Habit(new Way(Mode.RAIL_LOCAL, 37_500, 52), TRAM),
            new Habit(new Way(Mode.PEDELEC, 11_200, 21), WALK),
            new Habit(new Way(Mode.BICYCLE, 8_300, 18), new Way(Mode.BUS, 6_900, 22)));

    /** Few go so; their cells are too small to be told. */
    private static final Map<Integer, Way> RARE = Map.of(
            7, new Way(Mode.CAR_ELECTRIC, 14_000, 31),
            11, new Way(Mode.CAR, 18_000, 34),
            13, new Way(Mode.E_SCOOTER, 3_600, 14),
            17, new Way(Mode.UNKNOWN, 5_000, 24),
            22, new Way(Mode.CAR_SHARED_PASSENGER, 21_000, 40));

    private static final List<String> GOALS = List.of("01", "13", "81", "21", "51");
    private static final List<String> OTHER_HOMES = List.of("22", "52", "54", "86", "91", "93");
    private static final int OF_FIRST_HOME = 29;
    private static final int OF_SECOND_HOME = 54;

    private static final int MORNING = 7;
    private static final int NOON = 12;
    private static final int AFTERNOON = 16;
    private static final int OUT = 9;
    private static final int BACK = 18;
    private static final int MINUTES = 60;
    private static final int SECONDS = 3_600;
    private static final int METRES = 1_000;
    private static final int PRIME = 7_919;

    private DemoWays() {}

    /** What the n-th member did on a day. */
    static List<NewTrip> of(int n, LocalDate day) {
        List<NewTrip> trips = new ArrayList<>();
        Habit habit = HABITS.get(n % HABITS.size());
        String goal = GOALS.get(n % GOALS.size());
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY && n % 2 == 0) {
            trips.add(trip(n, day, OUT, OUTING, home(n), null));
            trips.add(trip(n, day, BACK, OUTING, null, home(n)));
        } else if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            Way work = RARE.getOrDefault(n, habit.work());
            trips.add(trip(n, day, MORNING, work, home(n), goal));
            if ((n + day.getDayOfMonth()) % 2 == 0) {
                trips.add(trip(n, day, NOON, habit.noon(), goal, goal));
            }
            trips.add(trip(n, day, AFTERNOON, work, goal, home(n)));
        }
        return trips;
    }

    static String home(int n) {
        if (n < OF_FIRST_HOME) {
            return "11";
        }
        return n < OF_SECOND_HOME ? "21" : OTHER_HOMES.get(n % OTHER_HOMES.size());
    }

    private static NewTrip trip(int n, LocalDate day, int hour, Way way, String from, String to) {
        int chance = Math.floorMod((int) (day.toEpochDay() * PRIME) + n * 104_729 + hour * 1_299_709, METRES);
        int metres = way.metres() + way.metres() * (chance - METRES / 2) / (3 * METRES);
        LocalTime start = LocalTime.of(hour, (n * 7 + chance) % MINUTES);
        return new NewTrip(
                "d" + day.toEpochDay() + "-" + hour,
                way.mode(),
                metres,
                day.atTime(start).atZone(Clocks.BERLIN).toInstant(),
                metres * SECONDS / (way.kilometresPerHour() * METRES) + chance % MINUTES,
                from,
                to);
    }
}
