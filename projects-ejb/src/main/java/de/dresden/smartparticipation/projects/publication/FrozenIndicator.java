package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An indicator as it stood when the version was written. */
@Embeddable
class FrozenIndicator implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "indicator_id")
    private long indicator;

    private String title;

    @Column(name = "title_english")
    private String titleEnglish;

    private String unit;

    @Column(name = "unit_english")
    private String unitEnglish;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "baseline_value")
    private BigDecimal baseline;

    @Column(name = "baseline_day")
    private LocalDate baselineDay;

    @Column(name = "target_value")
    private BigDecimal target;

    @Column(name = "target_day")
    private LocalDate targetDay;

    @Column(name = "value")
    private BigDecimal measured;

    private LocalDate day;

    private BigDecimal uncertainty;

    protected FrozenIndicator() {}

    FrozenIndicator(SheetIndicator one) {
        this.indicator = one.id();
        this.title = one.title();
        this.titleEnglish = one.titleEnglish();
        this.unit = one.unit();
        this.unitEnglish = one.unitEnglish();
        this.direction = one.aim().direction();
        this.baseline = one.aim().baseline();
        this.baselineDay = one.aim().baselineDay();
        this.target = one.aim().target();
        this.targetDay = one.aim().targetDay();
        if (one.current() != null) {
            this.measured = one.current().value();
            this.day = one.current().day();
            this.uncertainty = one.current().uncertainty();
        }
    }

    SheetIndicator indicator() {
        Measured current = measured == null ? null : new Measured(day, null, plain(measured), plain(uncertainty));
        return new SheetIndicator(
                indicator,
                title,
                titleEnglish,
                unit,
                unitEnglish,
                new Aim(direction, plain(baseline), baselineDay, plain(target), targetDay),
                current);
    }

    /** As it was before the column filled it up with zeros. */
    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
