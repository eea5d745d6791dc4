package de.dresden.smartparticipation.participation.demo;

/**
 * Something of the daily work with one case of the demo.
 *
 * @param number number of the contribution within its consultation
 * @param what what was done
 * @param days days ago; for a resubmission the days until it
 * @param department code of the department that signs along, or empty
 * @param text note, remark or file number
 */
record DemoWork(String number, What what, int days, String department, String text) {

    static final int FIELDS = 5;

    /** The kinds of daily work that are told. */
    enum What {
        NOTE,
        CALL,
        FILE,
        RESUBMIT,
        ASKED,
        SIGNED,
        OBJECTED
    }

    static DemoWork of(String... field) {
        return new DemoWork(field[0], What.valueOf(field[1]), Integer.parseInt(field[2]), field[3], field[4]);
    }
}
