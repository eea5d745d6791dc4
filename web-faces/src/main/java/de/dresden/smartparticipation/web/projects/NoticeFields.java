package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.grant.ObjectionResult;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed on the page of a notice. */
public class NoticeFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String remark;
    private DispatchWay way = DispatchWay.POST;
    private LocalDate day;
    private LocalDate received;
    private LocalDate waived;
    private LocalDate objected;
    private LocalDate settled;
    private String receiptNote;
    private String waiverNote;
    private String objection;
    private ObjectionResult result;
    private transient Part receiptFile;
    private transient Part waiverFile;

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public DispatchWay getWay() {
        return way;
    }

    public void setWay(DispatchWay way) {
        this.way = way;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public LocalDate getWaived() {
        return waived;
    }

    public void setWaived(LocalDate waived) {
        this.waived = waived;
    }

    public LocalDate getObjected() {
        return objected;
    }

    public void setObjected(LocalDate objected) {
        this.objected = objected;
    }

    public LocalDate getSettled() {
        return settled;
    }

    public void setSettled(LocalDate settled) {
        this.settled = settled;
    }

    public String getReceiptNote() {
        return receiptNote;
    }

    public void setReceiptNote(String receiptNote) {
        this.receiptNote = receiptNote;
    }

    public String getWaiverNote() {
        return waiverNote;
    }

    public void setWaiverNote(String waiverNote) {
        this.waiverNote = waiverNote;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public ObjectionResult getResult() {
        return result;
    }

    public void setResult(ObjectionResult result) {
        this.result = result;
    }

    public Part getReceiptFile() {
        return receiptFile;
    }

    public void setReceiptFile(Part receiptFile) {
        this.receiptFile = receiptFile;
    }

    public Part getWaiverFile() {
        return waiverFile;
    }

    public void setWaiverFile(Part waiverFile) {
        this.waiverFile = waiverFile;
    }
}
