package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.weighing.CouncilChange;
import de.dresden.smartparticipation.participation.weighing.WeighingResult;
import de.dresden.smartparticipation.participation.weighing.WeighingRow;
import java.io.Serializable;

/** A point that the council can decide otherwise, as it is typed. */
public class ChangedPoint implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WeighingRow row;
    private boolean changed;
    private WeighingResult result;
    private String text;

    ChangedPoint(WeighingRow row) {
        this.row = row;
        this.result = row.result();
        this.text = row.proposal();
    }

    CouncilChange change() {
        return new CouncilChange(row.point().id(), result, text);
    }

    public WeighingRow getRow() {
        return row;
    }

    public boolean isChanged() {
        return changed;
    }

    public void setChanged(boolean changed) {
        this.changed = changed;
    }

    public WeighingResult getResult() {
        return result;
    }

    public void setResult(WeighingResult result) {
        this.result = result;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
