package de.dresden.smartparticipation.participation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasureResultTest {

    private static final Offset<Double> NEARLY = Offset.offset(0.01);

    @Test
    void sharesAreOfAllWhoJudgedAndConsensusOfThoseWithAnOpinion() {
        MeasureResult result = result(1, 60, 20, 20);

        assertThat(result.agreeShare()).isEqualTo(60, NEARLY);
        assertThat(result.passShare()).isEqualTo(20, NEARLY);
        assertThat(result.consensus()).isEqualTo(50, NEARLY);
        assertThat(result(1, 0, 0, 9).consensus()).isZero();
    }

    @Test
    void fewerThanFiveVotesAreToldToNobody() {
        assertThat(result(1, 4, 0, 0).orSilent()).satisfies(silent -> {
            assertThat(silent.told()).isFalse();
            assertThat(silent.votes()).isZero();
        });
        assertThat(result(1, 4, 0, 1).orSilent().told()).isTrue();
    }

    @Test
    void whatIsNotToldComesLastInEveryOrderButTheListsOwn() {
        List<MeasureResult> all =
                List.of(result(1, 1, 0, 0).orSilent(), result(2, 5, 5, 0), result(3, 9, 1, 0), result(4, 0, 8, 0));

        assertThat(places(all, ResultOrder.LIST)).containsExactly(1, 2, 3, 4);
        assertThat(places(all, ResultOrder.AGREEMENT)).containsExactly(3, 2, 4, 1);
        assertThat(places(all, ResultOrder.CONSENSUS)).containsExactly(4, 3, 2, 1);
        assertThat(places(all, ResultOrder.CONTROVERSY)).containsExactly(2, 3, 4, 1);
    }

    private static Stream<Integer> places(List<MeasureResult> all, ResultOrder order) {
        Comparator<MeasureResult> comparator = order.comparator();
        return all.stream().sorted(comparator).map(MeasureResult::place);
    }

    private static MeasureResult result(int place, long agree, long disagree, long pass) {
        return new MeasureResult(place, place, "M" + place, "", null, null, agree, disagree, pass, true);
    }
}
