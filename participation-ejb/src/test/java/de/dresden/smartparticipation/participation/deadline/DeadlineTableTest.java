package de.dresden.smartparticipation.participation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Computes every row of README's table of cases that were worked by hand. */
class DeadlineTableTest {

    private static final Pattern ROW = Pattern.compile(
            "\\| (public|agencies) \\| (\\S+) \\S+ \\| (\\S+) \\| (\\S+) \\| \\*\\*(\\S+)\\*\\* (\\S+) \\| .* \\|");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DeadlineEngine ENGINE = new DeadlineEngine(new SaxonHolidays(false).of(2026, 2029));

    private record Case(
            String clock, LocalDate start, LocalDate month, LocalDate days, LocalDate last, String weekday) {

        Deadline computed() {
            return clock.equals("public")
                    ? ENGINE.forPublic(start, PeriodRule.publication(LawEdition.BAUGB_2023))
                    : ENGINE.forAgencies(start, PeriodRule.agencies(LawEdition.BAUGB_2023));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRowIsComputedAsItWasWorkedByHand() throws IOException {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.clock() + " " + one.start(), () -> {
                    Deadline computed = one.computed();
                    assertThat(computed.monthEnd()).isEqualTo(one.month());
                    assertThat(computed.daysEnd()).isEqualTo(one.days());
                    assertThat(computed.lastDay()).isEqualTo(one.last());
                    assertThat(one.last().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                            .isEqualTo(one.weekday());
                }));
    }

    @Test
    void theTableHasBothClocks() throws IOException {
        assertThat(cases()).filteredOn(one -> one.clock().equals("public")).hasSizeGreaterThan(15);
        assertThat(cases()).filteredOn(one -> one.clock().equals("agencies")).hasSizeGreaterThan(8);
    }

    private static List<Case> cases() throws IOException {
        return ROW.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(row -> new Case(
                        row.group(1),
                        LocalDate.parse(row.group(2), DAY),
                        LocalDate.parse(row.group(3), DAY),
                        LocalDate.parse(row.group(4), DAY),
                        LocalDate.parse(row.group(5), DAY),
                        row.group(6)))
                .toList();
    }
}
