package de.dresden.smartparticipation.web.lint;

import static de.dresden.smartparticipation.web.lint.Sources.JAVA;
import static de.dresden.smartparticipation.web.lint.Sources.WEBAPP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BeansTest {

    private static final String USED = "[#{ (!]([a-z][A-Za-z]*View)[.\\[]";

    /** Bean name → folder of its package below web. */
    private static final Map<String, String> FOLDERS = Sources.java().stream()
            .flatMap(file -> Sources.find("@Named\\(\"(\\w+)\"\\)", file).stream()
                    .map(name ->
                            Map.entry(name, JAVA.relativize(file.getParent()).toString())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @TestFactory
    Stream<DynamicTest> aPagesBeanHasThePagesPath() {
        return Sources.pages().stream()
                .filter(page -> !used(page).isEmpty())
                .map(page -> DynamicTest.dynamicTest(WEBAPP.relativize(page).toString(), () -> check(page)));
    }

    private static void check(Path page) {
        List<String> used = used(page);
        String folder = folder(page);
        if (!folder.equals("error")) {
            assertThat(used).as("beans of the page").contains(expected(page));
        }
        Function<String, String> where = bean -> FOLDERS.getOrDefault(bean, "no bean of that name");
        if (!folder.isEmpty()) {
            assertThat(used.stream().map(where).distinct().toList())
                    .as("folders of the beans " + used)
                    .containsOnly(folder);
        }
    }

    private static List<String> used(Path page) {
        return Sources.find(USED, page).stream().distinct().toList();
    }

    /** A package cannot be called «public»: the pages for citizens have their beans in {@code web.citizen}. */
    private static String folder(Path page) {
        Path relative = WEBAPP.relativize(page);
        String folder = relative.getNameCount() == 1 ? "" : relative.getParent().toString();
        return folder.equals("public") ? "citizen" : folder;
    }

    /** {@code accounts/list.xhtml} → {@code accountsListView}. */
    private static String expected(Path page) {
        Path relative = Path.of(folder(page)).resolve(page.getFileName());
        return IntStream.range(0, relative.getNameCount())
                        .mapToObj(part -> {
                            String name = relative.getName(part).toString().replace(".xhtml", "");
                            return part == 0 ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
                        })
                        .collect(Collectors.joining())
                        .replace("-", "")
                + "View";
    }
}
