package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was handed in as plain text, for the receipt: its sender can prove by it what was said. */
@Dependent
class ReceiptText {

    @Inject
    private AreaDirectory areas;

    String of(Application application) {
        Locale language = application.language();
        Texts texts = Texts.in(language);
        ApplicationData data = application.data();
        StringBuilder text = new StringBuilder();
        line(text, texts, "applicant", data.applicant().called());
        line(text, texts, "title", data.proposal().title());
        line(text, texts, "summary", data.proposal().summary());
        line(text, texts, "description", data.proposal().description());
        line(text, texts, "benefit", data.proposal().benefit());
        line(text, texts, "place", place(data.setting()));
        line(
                text,
                texts,
                "months",
                data.setting().first() + " – " + data.setting().last());
        data.setting().partners().forEach(one -> line(text, texts, "partner", one.name()));
        data.money()
                .items()
                .forEach(one -> line(
                        text, texts, "item", one.title() + " (" + one.year() + "): " + euros(one.cents(), language)));
        line(text, texts, "cost", euros(data.money().costCents(), language));
        line(text, texts, "own", euros(data.money().ownCents(), language));
        line(text, texts, "third", euros(data.money().thirdCents(), language));
        line(text, texts, "asked", euros(data.money().askedCents(), language));
        return text.toString().stripTrailing();
    }

    private String place(Setting setting) {
        Map<String, String> names = areas.names().stream()
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, TreeMap::new));
        String districts = setting.districts().stream()
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
        return setting.place() == null
                ? districts
                : districts.isEmpty() ? setting.place() : districts + "; " + setting.place();
    }

    private static void line(StringBuilder text, Texts texts, String what, String value) {
        if (value != null && !value.isEmpty()) {
            text.append(texts.text("projects.application.receipt." + what))
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }

    private static String euros(long cents, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(java.math.BigDecimal.valueOf(cents, 2)) + " €";
    }
}
