package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.survey.Entries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One invented person who fills in the demo's survey: by mode of travel and age, with some chance. */
final class DemoRespondent {

    private static final int[] MODES = {18, 34, 27, 20, 1};
    private static final int[] AGES = {4, 24, 48, 24};
    private static final int BY_BIKE = 2;

    private final Random chance;
    private final List<String> wishes;
    private final List<String> obstacles;
    private final Map<String, List<String>> values = new HashMap<>();

    DemoRespondent(Random chance, List<String> wishes, List<String> obstacles) {
        this.chance = chance;
        this.wishes = wishes;
        this.obstacles = obstacles;
    }

    Entries entries() {
        int mode = among(MODES);
        put("q2", mode);
        for (int way = 1; way <= 4; way++) {
            if (chance.nextInt(100) < 85 - 18 * way) {
                put("q3", way);
            }
        }
        if (chance.nextInt(10) > 0) {
            values.put("q4", List.of((2 + chance.nextInt(mode == 4 ? 300 : 110)) / 10.0 + ""));
        }
        bicycle(mode);
        priorities(mode);
        if (chance.nextInt(12) > 0) {
            put("q14", among(AGES));
        }
        return new Entries(values);
    }

    private void bicycle(int mode) {
        boolean rides = mode == BY_BIKE || chance.nextInt(100) < 45;
        put("q6", rides ? 1 : 2);
        if (rides) {
            put("q7", step(mode == BY_BIKE ? 2.4 : 2.9));
        } else if (chance.nextInt(3) > 0) {
            values.put("q8", List.of(obstacles.get(chance.nextInt(obstacles.size()))));
        }
    }

    private void priorities(int mode) {
        put("q10-1", step(mode == BY_BIKE ? 4.6 : 3.5));
        put("q10-2", step(mode == 3 ? 4.7 : 4.0));
        put("q10-3", step(mode == 1 ? 4.5 : 3.4));
        put("q10-4", step(mode == 4 ? 2.0 : 3.7));
        List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(order, chance);
        int favourite = mode == BY_BIKE ? 1 : mode == 3 ? 2 : mode == 1 ? 3 : 4;
        order.remove(Integer.valueOf(favourite));
        order.add(0, favourite);
        int places = chance.nextInt(5) == 0 ? 2 : 4;
        for (int place = 1; place <= places; place++) {
            put("q11-" + order.get(place - 1), place);
        }
        if (chance.nextInt(5) == 0) {
            values.put("q12", List.of(wishes.get(chance.nextInt(wishes.size()))));
        }
    }

    private int step(double middle) {
        return (int) Math.max(1, Math.min(5, Math.round(middle + chance.nextGaussian())));
    }

    private int among(int[] shares) {
        int drawn = chance.nextInt(100);
        int key = 0;
        while (key < shares.length && drawn >= 0) {
            drawn -= shares[key++];
        }
        return key;
    }

    private void put(String field, int value) {
        values.computeIfAbsent(field, key -> new ArrayList<>()).add(String.valueOf(value));
    }
}
