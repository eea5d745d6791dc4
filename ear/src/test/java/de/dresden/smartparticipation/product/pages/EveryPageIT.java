package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import de.dresden.smartparticipation.product.RunningProduct;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page is usable by everybody, at a desk and on a phone, in both languages. Its product is its own, so that the demo has all it came with. */
@Tag("full")
class EveryPageIT {

    private static RunningProduct product;
    private static Chromium chromium;
    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(() -> product = RunningProduct.forAWhile("every-page"));
        stored = new Stored(chromium.product());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1360, de, LIGHT", "400, de, LIGHT", "1360, en, DARK", "400, en, LIGHT"})
    void everyPageIsUsableByEverybody(int width, String language, ColorScheme scheme) {
        new Furnishing(chromium).made();
        Map<String, List<String>> visits = Visits.all(stored);
        assertThat(Visits.missing(visits)).containsExactly("/login.xhtml");
        assertThat(new Sweep(chromium, true).over(visits, width, language, scheme))
                .isEmpty();
    }
}
