package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One row as an application, with everything that speaks against it: the same that is asked of who applies on the web. */
final class ApplicationOfRow {

    /** What speaks against it, and the fields of {@link ApplicationPlan} where it is to be mended. */
    record Found(List<String> fields, Reason reason) {

        static Found of(Reason reason) {
            return new Found(ColumnsOfReason.of(reason), reason);
        }
    }

    private final IntakeRow row;
    private final List<Found> problems = new ArrayList<>();
    private final ApplicationData data;
    private final Instant receivedAt;

    /**
     * @param areas keys of the Stadtteile by their names and keys in small letters
     * @param costNames names of the items of the costs, by kind
     */
    ApplicationOfRow(
            IntakeRow row,
            CallFrame call,
            FundingRules rules,
            Map<String, String> areas,
            Map<CostKind, String> costNames,
            Instant now) {
        this.row = row;
        int intake = call.days(CallPhase.INTAKE).orElseThrow().last().getYear();
        YearMonth first = month(ApplicationPlan.FIRST);
        YearMonth last = month(ApplicationPlan.LAST);
        data = new ApplicationData(
                applicant(),
                new Proposal(
                        row.text(ApplicationPlan.TITLE),
                        row.text(ApplicationPlan.SUMMARY),
                        row.text(ApplicationPlan.DESCRIPTION),
                        row.text(ApplicationPlan.BENEFIT)),
                new Setting(districts(areas), row.text(ApplicationPlan.PLACE), first, last, List.of(), List.of()),
                new MoneyPlan(
                        items(costNames, first == null ? intake : first.getYear()),
                        cents(ApplicationPlan.OWN),
                        cents(ApplicationPlan.THIRD),
                        cents(ApplicationPlan.ASKED)));
        receivedAt = row.has(ApplicationPlan.RECEIVED) ? row.instant(ApplicationPlan.RECEIVED) : now;
        received(call);
        judge(rules, Set.copyOf(areas.values()));
    }

    private void judge(FundingRules rules, Set<String> keys) {
        for (ApplicationPart part : List.of(data.applicant(), data.proposal(), data.setting(), data.money())) {
            AcceptablePart.problems(part, keys).forEach(why -> problems.add(Found.of(why)));
        }
        if (problems.isEmpty()) {
            ReadyToSend.all(data, rules).forEach(why -> problems.add(Found.of(why)));
        }
    }

    private void received(CallFrame call) {
        LocalDate day = LocalDate.ofInstant(receivedAt, Clocks.BERLIN);
        PhaseDays intake = call.days(CallPhase.INTAKE).orElseThrow();
        if (!intake.has(day)) {
            problems.add(Found.of(because("received-outside", day, intake.first(), intake.last())));
        }
    }

    private Applicant applicant() {
        return new Applicant(
                ApplicationPlan.KINDS.get(row.text(ApplicationPlan.KIND)),
                row.text(ApplicationPlan.ORGANISATION),
                row.text(ApplicationPlan.NAME),
                row.text(ApplicationPlan.EMAIL),
                row.text(ApplicationPlan.PHONE),
                row.text(ApplicationPlan.STREET),
                postalCode(row.text(ApplicationPlan.POSTAL_CODE)),
                row.text(ApplicationPlan.CITY));
    }

    /** A spreadsheet that takes a postal code for a number drops its first zero, as of all in Dresden. */
    private static String postalCode(String typed) {
        return typed != null && typed.matches("[0-9]{4}") ? "0" + typed : typed;
    }

    private Set<String> districts(Map<String, String> areas) {
        Set<String> keys = new TreeSet<>();
        if (row.has(ApplicationPlan.DISTRICTS)) {
            Arrays.stream(row.text(ApplicationPlan.DISTRICTS).split("[,;/]"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> {
                        String key = areas.get(name.toLowerCase(Locale.GERMAN));
                        if (key == null) {
                            problems.add(Found.of(because("area-named", name)));
                        } else {
                            keys.add(key);
                        }
                    });
        }
        return keys;
    }

    /** @param usual year of the spending where the row names none */
    private List<CostItem> items(Map<CostKind, String> names, int usual) {
        int year =
                row.has(ApplicationPlan.YEAR) ? row.number(ApplicationPlan.YEAR).intValue() : usual;
        return Arrays.stream(CostKind.values())
                .filter(kind -> cents(ApplicationPlan.cost(kind)) > 0)
                .map(kind -> new CostItem(kind, names.get(kind), cents(ApplicationPlan.cost(kind)), year))
                .toList();
    }

    private YearMonth month(String field) {
        String text = row.text(field);
        return MonthText.read(text).orElseGet(() -> {
            if (text != null) {
                problems.add(new Found(List.of(field), because("month-unreadable", text)));
            }
            return null;
        });
    }

    /** Cents; what is finer or below zero is refused, never rounded. */
    private long cents(String field) {
        BigDecimal euros = row.number(field);
        if (euros == null) {
            return 0;
        }
        try {
            long cents = euros.movePointRight(2).longValueExact();
            if (cents >= 0) {
                return cents;
            }
        } catch (ArithmeticException finer) {
            // told below, as any other sum that is none
        }
        problems.add(new Found(List.of(field), because("amount-unreadable", euros)));
        return 0;
    }

    ApplicationData data() {
        return data;
    }

    /** When it came in. */
    Instant receivedAt() {
        return receivedAt;
    }

    /** Everything that speaks against it, each once. */
    List<Found> problems() {
        return problems.stream().distinct().toList();
    }

    /** By which it is known again: whoever applies twice with the same title is taken once. */
    String likeness() {
        return likeness(data.applicant().email(), data.proposal().title());
    }

    static String likeness(String email, String title) {
        return Given.line(email).toLowerCase(Locale.ROOT) + " "
                + Given.line(title).toLowerCase(Locale.GERMAN);
    }
}
