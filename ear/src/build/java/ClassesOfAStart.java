import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down which classes the server loads while it deploys the application, for {@code ClassesAhead}. By hand, when
 * the server or the libraries have changed much:
 *
 * <pre>
 * SP_CLASS_ARCHIVE=false SP_JAVA_OPTIONS=-Xlog:class+load:file=$PWD/loaded.txt java -jar smart-participation.jar --demo
 * java ear/src/build/java/ClassesOfAStart.java loaded.txt ear/src/main/resources/…/classes-of-a-start.txt
 * </pre>
 */
final class ClassesOfAStart {

    private static final Pattern LINE = Pattern.compile("\\[[^]]*s].* (\\S+) source: (.*)");
    private static final Pattern MADE_AT_RUN_TIME = Pattern.compile(
            ".*(\\$\\$|\\$Proxy|0x|GeneratedMethodAccessor|GeneratedConstructorAccessor|GeneratedSerialization).*");
    private static final Pattern FOR_ALL =
            Pattern.compile("jrt:.*|file:.*/runtime/[0-9a-f]+/(server\\.jar|server/.*|application/lib/.*)");
    private static final String FIRST = "org.glassfish.deployment.admin.DeployCommand";

    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Set<String> names = new LinkedHashSet<>();
        boolean deploying = false;
        for (String line : lines) {
            Matcher loaded = LINE.matcher(line);
            if (loaded.matches()) {
                String name = loaded.group(1);
                deploying |= name.equals(FIRST);
                if (deploying
                        && FOR_ALL.matcher(loaded.group(2)).matches()
                        && !MADE_AT_RUN_TIME.matcher(name).matches()) {
                    names.add(name);
                }
            }
        }
        Files.write(Path.of(arguments[1]), names);
    }
}
