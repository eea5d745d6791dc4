package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.evaluation.MeasurementData;
import de.dresden.smartparticipation.projects.evaluation.MeasurementRow;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of a measurement. */
public class MeasurementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String area;
    private BigDecimal value;
    private BigDecimal uncertainty;
    private String source;
    private String despite;
    private String reason;

    void show(MeasurementRow row) {
        day = row.measured().day();
        area = row.measured().area();
        value = row.measured().value();
        uncertainty = row.measured().uncertainty();
        source = row.source();
    }

    MeasurementData data() {
        return new MeasurementData(new Measured(day, area, value, uncertainty), source, despite);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null || area.isBlank() ? null : area;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public BigDecimal getUncertainty() {
        return uncertainty;
    }

    public void setUncertainty(BigDecimal uncertainty) {
        this.uncertainty = uncertainty;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }
}
