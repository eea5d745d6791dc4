package de.dresden.smartparticipation.product.bank;

import de.dresden.smartparticipation.product.bank.Deed.Fate;
import de.dresden.smartparticipation.product.bank.Deed.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What all clients noted. */
final class Diary {

    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> figures = new ConcurrentSkipListMap<>();

    void note(Deed deed) {
        deeds.add(deed);
    }

    /** An answer that must not be given, whatever happened. */
    void wrong(String what) {
        wrong.add(what);
    }

    void count(String figure) {
        count(figure, 1);
    }

    void count(String figure, long many) {
        figures.computeIfAbsent(figure, one -> new LongAdder()).add(many);
    }

    Collection<String> wrong() {
        return List.copyOf(wrong);
    }

    Stream<Deed> of(Kind kind) {
        return deeds.stream().filter(deed -> deed.kind() == kind);
    }

    long number(Fate fate) {
        return deeds.stream().filter(deed -> deed.fate() == fate).count();
    }

    /** By name: deeds by kind and fate, and whatever else was counted. */
    Map<String, Long> figures() {
        Map<String, Long> all = new TreeMap<>();
        figures.forEach((name, number) -> all.put(name, number.sum()));
        deeds.forEach(deed -> all.merge((deed.kind() + " " + deed.fate()).toLowerCase(), 1L, Long::sum));
        return all;
    }
}
