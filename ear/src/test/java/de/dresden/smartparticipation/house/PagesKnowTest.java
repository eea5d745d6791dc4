package de.dresden.smartparticipation.house;

import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pages and the API may know of the rooms behind them: boundaries, records, enums, events, faults. */
class PagesKnowTest {

    /**
     * What pages stand on and what decides nothing: who acts, which clock runs, which words there are, how texts differ, are
     * cleaned and filled, what an address is, how a table is written, and the last step of the start.
     */
    private static final Set<String> FURNITURE = Set.of(
            "participation.consultation.ReplyPlaceholders",
            "platform.clock.Clocks",
            "platform.diff.TextDifference",
            "platform.identity.CurrentActor",
            "platform.mail.EmailAddress",
            "platform.markup.RichText",
            "platform.start.Opening",
            "platform.tables.TableWriter",
            "platform.text.Alphabet",
            "platform.text.Percent",
            "platform.text.Texts");

    @Test
    void pagesKnowBoundariesAndRecords() {
        Set<String> others = CLASSES.stream()
                .filter(type -> House.module(type).equals("web"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(House::ours)
                .filter(type -> !House.module(type).equals("web"))
                .filter(type -> !isShownOutside(type))
                .map(JavaClass::getName)
                .filter(name -> !FURNITURE.contains(name.substring(House.ROOT.length() + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).isEmpty();
    }

    @Test
    void aPageKeepsRecordsAndIdsOnly() {
        List<String> kept = CLASSES.stream()
                .filter(type -> House.module(type).equals("web"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getAllInvolvedRawTypes().stream().anyMatch(House::isEntity))
                .map(field -> field.getFullName())
                .toList();
        assertThat(kept).isEmpty();
    }

    private static boolean isShownOutside(JavaClass type) {
        return House.isBoundary(type)
                || type.isRecord()
                || type.isEnum()
                || type.isAnnotation()
                || type.isInterface()
                || type.isAssignableTo(Throwable.class);
    }
}
