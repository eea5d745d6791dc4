package de.dresden.smartparticipation.participation.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a contribution said before its sender corrected it. */
@Entity
@Table(schema = "participation", name = "earlier_wording")
class EarlierWording {

    @Id
    @SequenceGenerator(
            name = "earlier_wording_id",
            sequenceName = "participation.earlier_wording_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "earlier_wording_id")
    private Long id;

    @Column(name = "contribution_id")
    private long contribution;

    private String title;
    private String text;
    private Instant until;

    @Version
    private long version;

    protected EarlierWording() {}

    EarlierWording(long contribution, String title, String text, Instant until) {
        this.contribution = contribution;
        this.title = title;
        this.text = text;
        this.until = until;
    }

    Long id() {
        return id;
    }
}
