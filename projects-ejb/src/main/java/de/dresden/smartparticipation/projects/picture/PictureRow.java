package de.dresden.smartparticipation.projects.picture;

import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A picture of a version. */
@Embeddable
public class PictureRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private long file;

    private String text;

    @Column(name = "text_english")
    private String textEnglish;

    private String credit;

    protected PictureRow() {}

    public PictureRow(SheetPicture picture) {
        this.file = picture.file();
        this.text = picture.text().german();
        this.textEnglish = picture.text().english();
        this.credit = picture.credit();
    }

    public SheetPicture picture() {
        return new SheetPicture(file, new Wording(text, textEnglish), credit);
    }
}
