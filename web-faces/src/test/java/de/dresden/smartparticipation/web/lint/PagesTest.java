package de.dresden.smartparticipation.web.lint;

import static de.dresden.smartparticipation.web.lint.Sources.WEBAPP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class PagesTest {

    private static final int MOST_LINES = 150;

    /** Attributes that a person reads. */
    private static final Set<String> READ = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "headerText",
            "hint",
            "emptyText",
            "none",
            "summary",
            "caption");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @TestFactory
    Stream<DynamicTest> noPageLetsHtmlThroughUnescaped() {
        return none("escape\\s*=\\s*\"false\"");
    }

    @TestFactory
    Stream<DynamicTest> noPageHasScriptInIt() {
        return none("<script|<h:outputScript>|javascript:|\\son[a-z]+\\s*=\\s*\"");
    }

    @TestFactory
    Stream<DynamicTest> noPageHasStyleInIt() {
        return none("<style|\\sstyle\\s*=\\s*\"");
    }

    @TestFactory
    Stream<DynamicTest> noPageUsesAjaxThatThePolicyForbids() {
        return none("<f:ajax");
    }

    /** The attribute of older versions is taken without a word and does nothing: {@code p:autoUpdate} does. */
    @TestFactory
    Stream<DynamicTest> noPageAsksToBeDrawnByAnAttributeThatIsUnknown() {
        return none("autoUpdate\\s*=");
    }

    /** What is inserted twice stands twice in the tree of components, drawn or not: a form in it fails the page for its id. */
    @TestFactory
    Stream<DynamicTest> noTemplateInsertsTheSameTwice() {
        return none("(?s)<ui:insert name=\"([a-z]+)\".*<ui:insert name=\"\\1\"");
    }

    @TestFactory
    Stream<DynamicTest> everyPageStaysShort() {
        return each(file -> assertThat(Sources.text(file).lines().count()).isLessThanOrEqualTo(MOST_LINES));
    }

    @TestFactory
    Stream<DynamicTest> noPageHasWordsThatCannotBeTranslated() {
        return each(file -> assertThat(literals(file)).isEmpty());
    }

    private static Stream<DynamicTest> none(String pattern) {
        Pattern forbidden = Pattern.compile(pattern);
        return each(file -> assertThat(Sources.text(file)).doesNotContainPattern(forbidden));
    }

    private static Stream<DynamicTest> each(ThrowingCheck check) {
        return Sources.xhtml().stream()
                .map(file -> DynamicTest.dynamicTest(WEBAPP.relativize(file).toString(), () -> check.of(file)));
    }

    @FunctionalInterface
    private interface ThrowingCheck {
        void of(Path file) throws Exception;
    }

    private static List<String> literals(Path file) throws IOException, SAXException, ParserConfigurationException {
        List<String> found = new ArrayList<>();
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.newSAXParser().parse(new InputSource(new StringReader(Sources.text(file))), new DefaultHandler() {

            @Override
            public InputSource resolveEntity(String publicId, String systemId) {
                return new InputSource(new StringReader(""));
            }

            private final StringBuilder text = new StringBuilder();

            @Override
            public void endElement(String uri, String name, String qualified) {
                flush();
            }

            private void flush() {
                note("", text.toString());
                text.setLength(0);
            }

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                flush();
                for (int i = 0; i < attributes.getLength(); i++) {
                    boolean button =
                            name.endsWith("ommandButton") || name.endsWith("ommandLink") || name.equals("link");
                    String attribute = attributes.getLocalName(i);
                    if (READ.contains(attribute)
                            || button && "value".equals(attribute)
                            || isTitle(name, attributes, attribute)) {
                        note(name + "@" + attribute + " ", attributes.getValue(i));
                    }
                }
            }

            private boolean isTitle(String name, Attributes attributes, String attribute) {
                return "param".equals(name)
                        && "value".equals(attribute)
                        && "pageTitle".equals(attributes.getValue("name"));
            }

            @Override
            public void characters(char[] letters, int start, int length) {
                text.append(letters, start, length); // the parser may hand over one text in pieces
            }

            private void note(String where, String text) {
                String literal = EXPRESSION.matcher(text).replaceAll("").replaceAll("&[a-z]+;", "");
                if (WORD.matcher(literal).find()) {
                    found.add(where + literal.strip());
                }
            }
        });
        return found;
    }
}
