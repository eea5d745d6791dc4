package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.eligibility.ItemAnswer;
import de.dresden.smartparticipation.projects.eligibility.ItemResult;
import de.dresden.smartparticipation.projects.eligibility.ItemRow;
import java.io.Serializable;

/** One item of the call's list while it is answered. */
public class CheckLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ItemRow row;
    private ItemResult result;
    private String remark;

    CheckLine(ItemRow row) {
        this.row = row;
        this.result = row.result();
        this.remark = row.remark();
    }

    ItemAnswer answer() {
        return new ItemAnswer(row.item(), result, remark);
    }

    public ItemRow getRow() {
        return row;
    }

    public ItemResult getResult() {
        return result;
    }

    public void setResult(ItemResult result) {
        this.result = result;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
