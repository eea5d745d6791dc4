package de.dresden.smartparticipation.product.operations;

import de.dresden.smartparticipation.product.RunningProduct;

/** The audit log of a running product. */
final class Chain {

    private static final int PATIENCE_SECONDS = 60;
    private static final String VERIFICATION =
            "insert into platform.job (id, kind, title, parameters, about_type, about_id,"
                    + " about_reference, requested_at, state, not_before) values (nextval('platform.job_id'),"
                    + " 'audit-verification', 'test', '{}', 'audit', 0, 'audit', now(), 'WAITING', '-infinity') returning id";

    private Chain() {}

    /** Entries are chained by a timer. */
    static void await(RunningProduct product) throws InterruptedException {
        await(product, "select count(*) from platform.audit_waiting", "0");
    }

    static int entries(RunningProduct product) {
        return Integer.parseInt(product.asked("select count(*) from platform.audit_entry"));
    }

    /** Has the whole chain checked by a job, as the page does. @return how many entries it went along and how many breaks it found */
    static Verdict verified(RunningProduct product) throws InterruptedException {
        await(product);
        String job = product.asked(VERIFICATION);
        await(product, "select state from platform.job where id = " + job, "DONE");
        return new Verdict(
                Integer.parseInt(product.asked("select processed from platform.job where id = " + job)),
                Integer.parseInt(product.asked(
                        "select count(*) from platform.job_error where severity = 'ERROR' and job_id = " + job)));
    }

    record Verdict(int entries, int breaks) {}

    private static void await(RunningProduct product, String question, String answer) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (product.asked(question).equals(answer)) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError(question + ": " + product.asked(question));
    }
}
