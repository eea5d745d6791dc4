package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.api.MemberPhone;
import de.dresden.smartparticipation.product.api.RewardsStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Members who reserve and a till that redeems, over REST with rights, codes, stock, audit and ledger: two calls each. */
final class Redeeming {

    static final int MEMBERS = 8;

    private static final int EACH = 40;
    static final int CREATED = 201;
    private static final int OK = 200;
    private static final String PARTNER = "x.krause";

    private final RunningProduct product;
    private final String base;

    Redeeming(RunningProduct product) {
        this.product = product;
        this.base = product.url() + "/api/v1";
    }

    /** @return redemptions a second, each reserved by its member and redeemed by the partner */
    double redeem() throws Exception {
        RewardsStage stage = new RewardsStage(product);
        String offer = stage.offer(PARTNER, MEMBERS * EACH);
        Api till = Api.of(product, PARTNER);
        List<Callable<Void>> work = new ArrayList<>();
        for (int number = 0; number < MEMBERS; number++) {
            Api member = MemberPhone.at(base).member();
            stage.taler(member, RewardsStage.PRICE * EACH);
            work.add(() -> {
                for (int time = 0; time < EACH; time++) {
                    redeem(member, till, offer, "bench-" + time);
                }
                return null;
            });
        }
        return EACH * rate(work);
    }

    private static void redeem(Api member, Api till, String offer, String id) {
        Answer reserved =
                member.post("/rewards/redemptions", Map.of("id", id, "offer", offer, "taler", RewardsStage.PRICE));
        expect(CREATED, reserved);
        String code = reserved.json().path("code").asText();
        expect(OK, till.post("/rewards/till", Map.of("text", code, "attempt", code)));
    }

    static void expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.toString());
        }
    }

    /** @return how often all of it together is done in a second */
    static double rate(List<Callable<Void>> work) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(work.size());
        long begun = System.nanoTime();
        try {
            for (Future<Void> each : crew.invokeAll(work)) {
                each.get();
            }
        } finally {
            crew.shutdownNow();
        }
        return work.size() / ((System.nanoTime() - begun) / 1e9);
    }
}
