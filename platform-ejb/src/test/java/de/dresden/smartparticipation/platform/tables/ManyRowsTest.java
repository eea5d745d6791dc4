package de.dresden.smartparticipation.platform.tables;

/** {@link ManyRows}, few and long. */
class ManyRowsTest extends ManyRows {

    ManyRowsTest() {
        super(20_000, 50);
    }
}
