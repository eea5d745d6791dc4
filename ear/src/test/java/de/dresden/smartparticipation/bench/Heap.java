package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most heap that the server used while it was watched, garbage included, as its metrics tell. */
final class Heap {

    private static final Pattern USED = Pattern.compile("(?m)^\\w*memory_usedHeap_bytes\\S*\\s+([0-9.E+]+)");

    private final AtomicLong peak = new AtomicLong();
    private volatile boolean ended;

    static Heap watch(RunningProduct product) {
        Heap heap = new Heap();
        Thread watcher = new Thread(() -> heap.look(product), "heap");
        watcher.setDaemon(true);
        watcher.start();
        return heap;
    }

    /** Ends the watch. */
    long peakMegabytes() {
        ended = true;
        return peak.get() >> 20;
    }

    private void look(RunningProduct product) {
        while (!ended) {
            Matcher used = USED.matcher(
                    product.get(product.managementUrl() + "/metrics").body());
            if (used.find()) {
                peak.accumulateAndGet((long) Double.parseDouble(used.group(1)), Math::max);
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
