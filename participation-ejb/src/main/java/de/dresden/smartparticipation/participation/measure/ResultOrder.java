package de.dresden.smartparticipation.participation.measure;

import java.util.Comparator;

/** In which order results are read; what is not told comes last. */
public enum ResultOrder {
    /** As they are listed. */
    LIST(Comparator.comparingInt(MeasureResult::place)),
    /** Most agreement first. */
    AGREEMENT(Comparator.comparingDouble(MeasureResult::agreeShare).reversed()),
    /** First where people are most of one mind, for or against. */
    CONSENSUS(Comparator.comparingDouble(MeasureResult::consensus).reversed()),
    /** First where people are most divided. */
    CONTROVERSY(Comparator.comparingDouble(MeasureResult::consensus));

    private final transient Comparator<MeasureResult> comparator;

    ResultOrder(Comparator<MeasureResult> comparator) {
        this.comparator = comparator;
    }

    Comparator<MeasureResult> comparator() {
        Comparator<MeasureResult> told = Comparator.comparing(result -> this != LIST && !result.told());
        return told.thenComparing(comparator).thenComparingInt(MeasureResult::place);
    }
}
