package de.dresden.smartparticipation.launcher.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Reads the launcher's orders. When there are no more, the launcher is dead, and so is this process, at once. */
final class OrderReader extends Thread {

    private final BufferedReader orders;
    private final CountDownLatch deployment = new CountDownLatch(1);
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean serving;

    OrderReader(BufferedReader orders) {
        super("launcher's orders");
        this.orders = orders;
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                obey(order);
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(3);
    }

    private void obey(String order) {
        if (order.startsWith("set ")) {
            int equals = order.indexOf('=');
            System.setProperty(order.substring(4, equals), order.substring(equals + 1));
        } else if (order.equals("deploy")) {
            deployment.countDown();
        } else if (order.equals("stop")) {
            if (!serving) {
                Runtime.getRuntime().halt(0);
            }
            stop.countDown();
        }
    }

    void awaitDeployment() throws InterruptedException {
        deployment.await();
    }

    /** From now on an order to stop waits for running requests; before, there are none. */
    void awaitStop() throws InterruptedException {
        serving = true;
        stop.await();
    }
}
