package de.dresden.smartparticipation.launcher.server;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The server process. First argument: the application; the others are the server's own. Listens to the launcher's orders on
 * its standard input and answers on its standard output in lines that begin with {@code @@}.
 */
public final class ServerMain {

    private final PrintStream answers;
    private final BufferedReader orders;

    private ServerMain(PrintStream answers, BufferedReader orders) {
        this.answers = answers;
        this.orders = orders;
    }

    /** Runs until it is told to stop, or nobody is there any more who could tell. */
    public static void main(String[] arguments) {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        new ServerMain(answers, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
                .run(new File(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private void run(File application, String... arguments) {
        ClassesAhead.load();
        Signals.ignore("INT", "TERM", "HUP");
        OrderReader reader = new OrderReader(orders);
        reader.start();
        try {
            PayaraMicroRuntime server = boot(arguments);
            reader.awaitDeployment();
            deploy(server, application);
            ClassArchive.writeLater();
            reader.awaitStop();
            RequestGate.close();
            RequestGate.awaitQuiet();
            server.shutdown();
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            answer("failed " + firstSentence(e));
            Runtime.getRuntime().halt(1);
        }
    }

    /** What {@code PayaraMicroLauncher} does, without its loader for nested jars. */
    private static PayaraMicroRuntime boot(String... arguments) throws ReflectiveOperationException {
        File jar = new File(System.getProperty("java.class.path"));
        System.setProperty("fish.payara.micro.BootJar", jar.toURI().toString());
        System.setProperty("fish.payara.micro.UnpackDir", jar.getParent());
        Class<?> micro = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
        Object boot = micro.getMethod("create", String[].class).invoke(null, (Object) arguments);
        return ((PayaraMicroBoot) boot).getRuntime();
    }

    private void deploy(PayaraMicroRuntime server, File application) throws IOException {
        DeploymentErrors errors = DeploymentErrors.listen();
        server.deploy("smart-participation", "/", application);
        errors.stop();
        if (server.getDeployedApplicationNames().isEmpty()) {
            throw new IOException(errors.first());
        }
        answer("deployed");
    }

    private void answer(String text) {
        answers.println("@@" + text.replaceAll("\\s+", " "));
    }

    private static String firstSentence(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
