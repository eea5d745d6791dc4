package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** A company of a version. */
@Embeddable
class VoiceRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "company_id")
    private long company;

    private String name;

    private String sector;

    private String quote;

    @Column(name = "quote_english")
    private String quoteEnglish;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected VoiceRow() {}

    VoiceRow(Voice voice) {
        this.company = voice.company();
        this.name = voice.name();
        this.sector = voice.sector();
        this.quote = voice.quote().german();
        this.quoteEnglish = voice.quote().english();
        this.agreedAt = voice.agreedAt();
    }

    Voice voice() {
        return new Voice(company, name, sector, new Wording(quote, quoteEnglish), agreedAt);
    }
}
