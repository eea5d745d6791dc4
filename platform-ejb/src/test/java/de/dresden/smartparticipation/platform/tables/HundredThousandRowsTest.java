package de.dresden.smartparticipation.platform.tables;

import org.junit.jupiter.api.Tag;

/** {@link ManyRows}, a hundred thousand. */
@Tag("full")
class HundredThousandRowsTest extends ManyRows {

    HundredThousandRowsTest() {
        super(100_000, 10);
    }
}
