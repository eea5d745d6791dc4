package de.dresden.smartparticipation.product.bank;

import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.bank.Deed.Fate;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** How a client reaches the bank: at any of its nodes, again and again under the same name, until it is answered or gives up. */
final class Wire {

    private static final int MOST_TRIES = 6;
    private static final int PAUSE_MILLIS = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int REFUSED = 400;
    private static final int FAILED = 500;
    private static final String PAGE = "text/html";

    private final List<Node> nodes;
    private final Diary diary;
    private final BooleanSupplier open;
    private final Random random;

    Wire(List<Node> nodes, Diary diary, BooleanSupplier open, Random random) {
        this.nodes = nodes;
        this.diary = diary;
        this.open = open;
        this.random = random;
    }

    /**
     * What came of it.
     *
     * @param answer the last one, or null
     * @param doubt whether one of the tries may have been carried out without an answer
     */
    record Word(Answer answer, boolean doubt) {

        boolean done() {
            return answer != null && answer.status() < REFUSED;
        }

        Fate fate() {
            if (done()) {
                return Fate.ACKNOWLEDGED;
            }
            return doubt || answer == null ? Fate.UNKNOWN : Fate.REFUSED;
        }

        /** An answer that can only mean what it says. */
        boolean certain() {
            return answer != null && !doubt;
        }
    }

    Word ask(String token, Function<Api, Answer> request) {
        int tries = 1 + random.nextInt(MOST_TRIES);
        boolean doubt = false;
        while (tries > 0) {
            Node node = nodes.get(random.nextInt(nodes.size()));
            try {
                Answer answer = request.apply(new Api(node.api(), token));
                if (answer.type().startsWith(PAGE)) {
                    // a server that has not got its application yet says this of every address
                    diary.count("answers of a server that starts");
                    tries -= open.getAsBoolean() ? 0 : 1;
                } else if (answer.status() < FAILED) {
                    if (answer.status() == UNAUTHORIZED) {
                        diary.wrong("a token that holds was turned away: " + answer);
                    }
                    return new Word(answer, doubt);
                } else {
                    diary.count("answers " + answer.status());
                    doubt = true;
                    tries--;
                }
            } catch (UncheckedIOException broken) {
                boolean reached = !(broken.getCause() instanceof ConnectException);
                diary.count(reached ? "answers lost" : "not reached");
                doubt |= reached;
                tries -= reached || !open.getAsBoolean() ? 1 : 0;
            }
            pause();
        }
        return new Word(null, doubt);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
