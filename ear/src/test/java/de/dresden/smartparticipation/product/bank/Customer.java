package de.dresden.smartparticipation.product.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.api.RewardsStage;
import de.dresden.smartparticipation.product.bank.Deed.Fate;
import de.dresden.smartparticipation.product.bank.Deed.Kind;
import de.dresden.smartparticipation.product.bank.Wire.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One client, by turns the phone of one member and of another, and a partner's till. */
final class Customer implements Runnable {

    private static final String TRIPS = "/rewards/trips";
    private static final String REDEMPTIONS = "/rewards/redemptions";
    private static final String TILL = "/rewards/till";
    private static final int CONFLICT = 409;
    private static final int MOST_AT_ONCE = 8;
    /** How many are asked again in the end. */
    private static final int SAMPLE = 40;

    /** From one trip of a member to the next. */
    private static final int STRIDE_SECONDS = 600;

    private final int number;
    private final Bank bank;
    private final Random random;
    private final Wire wire;
    private int attempts;

    Customer(int number, Bank bank, long seed) {
        this.number = number;
        this.bank = bank;
        this.random = new Random(seed);
        this.wire = new Wire(bank.nodes(), bank.diary(), bank::open, random);
    }

    @Override
    public void run() {
        while (bank.open()) {
            int turn = random.nextInt(100);
            if (turn < 30) {
                ride();
            } else if (turn < 36) {
                rideOften();
            } else if (turn < 64) {
                reserve();
            } else if (turn < 84) {
                redeem();
            } else if (turn < 92) {
                cancel();
            } else {
                repeat();
            }
        }
    }

    private void ride() {
        Saver saver = bank.anySaver(random);
        Map<String, Object> trip = trip(saver, saver.trips().getAndIncrement());
        Word word = wire.ask(saver.token(), api -> api.post(TRIPS, trip));
        note(Kind.TRIP, saver, name(trip), word.fate(), json(word));
        if (word.done() && random.nextInt(4) == 0) {
            rideAgain(saver, trip, json(word));
        }
    }

    private void rideAgain(Saver saver, Map<String, Object> trip, JsonNode first) {
        Word again = wire.ask(saver.token(), api -> api.post(TRIPS, trip));
        if (again.answer() != null
                && (!again.done()
                        || !json(again).path("outcome").asText().equals("EXISTS")
                        || json(again).path("creditedMilligrams").asLong()
                                != first.path("creditedMilligrams").asLong())) {
            bank.diary().wrong("a trip that was taken, again: " + again.answer() + " after " + first);
        }
        Map<String, Object> other = new HashMap<>(trip);
        other.merge("metres", 1, (metres, one) -> (int) metres + (int) one);
        Word another = wire.ask(saver.token(), api -> api.post(TRIPS, other));
        if (another.answer() != null && another.answer().status() != CONFLICT) {
            bank.diary().wrong("another trip under the same name: " + another.answer());
        }
    }

    private void rideOften() {
        Saver saver = bank.anySaver(random);
        List<Map<String, Object>> trips = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(MOST_AT_ONCE); i++) {
            trips.add(trip(saver, saver.trips().getAndIncrement()));
        }
        Word word = wire.ask(saver.token(), api -> api.post(TRIPS + "/batch", Map.of("trips", trips)));
        for (int i = 0; i < trips.size(); i++) {
            JsonNode told = json(word).path(i);
            boolean refused = word.done() && told.path("outcome").asText().equals("REFUSED");
            note(Kind.TRIP, saver, name(trips.get(i)), refused ? Fate.REFUSED : word.fate(), told);
        }
    }

    private void reserve() {
        Saver saver = bank.anySaver(random);
        String name = "r" + saver.wishes().getAndIncrement();
        String offer = bank.anyOffer(random);
        Word word = wire.ask(saver.token(), api -> api.post(REDEMPTIONS, wanted(name, offer)));
        note(Kind.RESERVATION, saver, name, word.fate(), json(word));
        if (word.done()) {
            String code = json(word).path("code").asText(null);
            bank.keep(new Reservation(saver, name, offer, reference(json(word)), code));
        }
    }

    /** At the till, by QR code or typed; now and then somebody else is at it too. */
    private void redeem() {
        Reservation one = bank.anyReservation(random, random.nextInt(4) > 0);
        if (one == null) {
            return;
        }
        String text = one.code();
        if (text == null || random.nextBoolean()) {
            Word qr = wire.ask(one.saver().token(), api -> api.get(REDEMPTIONS + "/" + one.reference() + "/qr"));
            if (!qr.done()) {
                return;
            }
            text = json(qr).path("content").asText();
        }
        String shown = text;
        String attempt = "a" + number + "-" + attempts++;
        Word word = wire.ask(bank.till(), api -> api.post(TILL, Map.of("text", shown, "attempt", attempt)));
        bank.diary().note(new Deed(Kind.REDEMPTION, 0, attempt, word.fate(), json(word)));
        if (word.certain()) {
            bank.diary().count("till " + json(word).path("outcome").asText());
        }
        if (word.done() && random.nextInt(4) == 0) {
            Word again = wire.ask(bank.till(), api -> api.post(TILL, Map.of("text", shown, "attempt", attempt)));
            if (again.answer() != null
                    && (!again.done()
                            || !json(again).path("receipt").equals(json(word).path("receipt")))) {
                bank.diary().wrong("redeemed already by this attempt: " + again.answer() + " after " + word.answer());
            }
        }
    }

    private void cancel() {
        Reservation one = bank.anyReservation(random, random.nextInt(4) > 0);
        if (one == null) {
            return;
        }
        Word word = wire.ask(
                one.saver().token(), api -> api.post(REDEMPTIONS + "/" + one.reference() + "/cancel", Map.of()));
        note(Kind.CANCELLATION, one.saver(), one.reference(), word.fate(), json(word));
    }

    /** Something that was reserved is asked for again, or something else under its name. */
    private void repeat() {
        Reservation one = bank.anyReservation(random, false);
        if (one == null) {
            return;
        }
        boolean other = random.nextBoolean();
        String offer = other ? bank.otherOffer(one.offer()) : one.offer();
        Word word = wire.ask(one.saver().token(), api -> api.post(REDEMPTIONS, wanted(one.name(), offer)));
        Answer answer = word.answer();
        if (answer == null) {
            return;
        }
        boolean right = other
                ? answer.status() == CONFLICT
                : word.done() && reference(json(word)).equals(one.reference());
        if (!right) {
            bank.diary().wrong("reserved already as " + one + ", asked for " + offer + ": " + answer);
        }
    }

    /** When all is quiet: what was acknowledged is answered as it was, and without a try that fails. */
    void askAgain() {
        List<Reservation> all = bank.acknowledged();
        for (int place = 0; place < all.size(); place += 1 + all.size() / SAMPLE) {
            Reservation one = all.get(place);
            Word word = wire.ask(one.saver().token(), api -> api.post(REDEMPTIONS, wanted(one.name(), one.offer())));
            if (!word.done() || word.doubt() || !reference(json(word)).equals(one.reference())) {
                bank.diary().wrong("asked again when all was quiet: " + one + ": " + word);
            }
        }
    }

    private void note(Kind kind, Saver saver, String name, Fate fate, JsonNode told) {
        bank.diary().note(new Deed(kind, saver.key(), name, fate, told));
    }

    /** Slower than a bicycle may be, in places of a timetable where no trip meets another, and like no other member's. */
    private Map<String, Object> trip(Saver saver, int place) {
        Map<String, Object> trip = new HashMap<>();
        trip.put("id", "t" + place);
        trip.put("mode", "BICYCLE");
        trip.put("metres", 1_000 + random.nextInt(2_000));
        trip.put("start", start(saver, place).toString());
        trip.put("seconds", 400 + random.nextInt(150));
        return trip;
    }

    private Instant start(Saver saver, int place) {
        return bank.lastTrip().minusSeconds((long) place * STRIDE_SECONDS + saver.key() % 50);
    }

    private static Map<String, Object> wanted(String name, String offer) {
        return Map.of("id", name, "offer", offer, "taler", RewardsStage.PRICE);
    }

    private static String name(Map<String, Object> trip) {
        return (String) trip.get("id");
    }

    private static String reference(JsonNode reserved) {
        return reserved.path("redemption").path("reference").asText();
    }

    private static JsonNode json(Word word) {
        return word.answer() == null ? MissingNode.getInstance() : word.answer().json();
    }
}
