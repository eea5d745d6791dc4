package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page of each kind is usable by everybody; {@link EveryPageIT} looks at all of them. */
class AccessibilityIT {

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aPageOfEachKindIsUsableByEverybody() {
        assertThat(new Sweep(chromium, false).over(Visits.few(stored), Chromium.WIDE, "de", ColorScheme.LIGHT))
                .isEmpty();
    }
}
