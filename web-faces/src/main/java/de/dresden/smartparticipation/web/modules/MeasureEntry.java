package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.measure.MeasureData;
import de.dresden.smartparticipation.participation.measure.MeasureRow;
import java.io.Serializable;

/** A measure as it stands in the form while it is being entered. */
public class MeasureEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String text;
    private String titleEn;
    private String textEn;
    private String topic;
    private String department;
    private Integer place;

    static MeasureEntry of(MeasureRow row) {
        MeasureData data = row.data();
        MeasureEntry entry = new MeasureEntry();
        entry.title = data.title();
        entry.text = data.text();
        entry.titleEn = data.titleEn();
        entry.textEn = data.textEn();
        entry.topic = data.topic() == null ? null : String.valueOf(data.topic());
        entry.department = data.department() == null ? null : String.valueOf(data.department());
        entry.place = row.place();
        return entry;
    }

    MeasureData data() {
        return new MeasureData(title, text, titleEn, textEn, key(topic), key(department));
    }

    private static Long key(String chosen) {
        return chosen == null || chosen.isBlank() ? null : Long.valueOf(chosen);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
