package de.dresden.smartparticipation.product.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The line between a node and its database: it can be cut, and it can stand still. Cut lines can be dialled anew. */
final class Line implements AutoCloseable {

    private static final int PIECE = 8_192;

    private final ServerSocket entrance;
    private final AtomicInteger database;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final ReadWriteLock still = new ReentrantReadWriteLock();

    Line(int databasePort) {
        database = new AtomicInteger(databasePort);
        try {
            entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** The database has another port from now on. */
    void leadTo(int databasePort) {
        database.set(databasePort);
    }

    /** Breaks all connections, whatever is on its way. @return how many */
    int cut() {
        int broken = 0;
        for (Socket end : ends) {
            ends.remove(end);
            reset(end);
            broken++;
        }
        return broken / 2;
    }

    /** Nothing passes for a while; nothing is lost either. */
    void stall(long millis) throws InterruptedException {
        still.writeLock().lock();
        try {
            Thread.sleep(millis);
        } finally {
            still.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket near = entrance.accept();
                dial(near);
            } catch (IOException e) {
                continue; // closed, or gone before it was taken
            }
        }
    }

    private void dial(Socket near) {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), database.get());
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            ends.add(near);
            ends.add(far);
            begin(() -> pass(near, far));
            begin(() -> pass(far, near));
        } catch (IOException e) {
            reset(near);
        }
    }

    private void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                still.readLock().lock();
                try {
                    out.write(piece, 0, length);
                    out.flush();
                } finally {
                    still.readLock().unlock();
                }
            }
        } catch (IOException e) {
            reset(to); // one end broke, so does the other
        } finally {
            ends.remove(from);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            return; // it is closed already
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }
}
