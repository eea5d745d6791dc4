package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.platform.keys.Keys;
import java.nio.file.Path;
import java.util.List;

/** The pages of the payments, with an order that waits and a batch that was handed over. */
final class PaymentVisits {

    private static final String ORDER = """
            insert into platform.payment_order (id, reference, programme, department_id, subject_type, subject_id,
                subject_reference, subject_page, payee, iban_sealed, iban_shown, iban_mark, cents, reason, purpose, due,
                budget_line, content_hash, state, prepared_by, prepared_at)
            select ?::bigint, 'AO-2026-90001', 'REWARDS', p.department_id, 'partner', p.id,
                p.reference, '/rewards/partner.xhtml?ref=' || p.reference, 'Radwerkstatt Elbwiesen', ?, 'DE… 3000', 'none',
                12345, 'Abrechnung Oktober', 'Abrechnung PT-2026-0001', date '2026-12-15', '5.6100.4318',
                decode(repeat('00', 32), 'hex'), 'PREPARED',
                (select id from platform.v_person where login = 'y.demir'), timestamptz '2026-11-20 09:00+01'
            from rewards.partner p where p.reference = 'PT-2026-0001' returning id::text""";

    private static final String BATCH = """
            insert into platform.payment_batch (id, reference, format, orders, cents, file_id, file_hash, made_by, made_at)
            select nextval('platform.payment_batch_id'), 'KB-2026-90001', 'CSV', 1, 12345, min(f.id), repeat('0', 64),
                (select id from platform.v_person where login = 'o.engel'), timestamptz '2026-11-21 09:00+01'
            from platform.file f returning id::text""";

    private PaymentVisits() {}

    static void furnish(Stored stored) {
        String id = stored.text("select nextval('platform.payment_order_id')::text");
        Path keys = stored.product().directory().resolve("keys");
        stored.text(ORDER, id, Keys.in(keys).seal("iban", "payment " + id, "DE89370400440532013000"));
        stored.text(BATCH);
    }

    /** What a clerk of the climate rewards sees. */
    static List<String> certified() {
        return List.of(
                "/payments/list.xhtml",
                "/payments/payment.xhtml?ref=AO-2026-90001",
                "/rewards/terms.xhtml?ref=PT-2026-0001");
    }

    /** What a treasurer sees. */
    static List<String> ordered() {
        return List.of(
                "/payments/list.xhtml",
                "/payments/payment.xhtml?ref=AO-2026-90001",
                "/payments/batches.xhtml",
                "/payments/batch.xhtml?ref=KB-2026-90001",
                "/payments/answer.xhtml",
                "/payments/settings.xhtml");
    }

    /** What an administrator sees. */
    static List<String> set() {
        return List.of("/payments/settings.xhtml", "/payments/program.xhtml");
    }
}
