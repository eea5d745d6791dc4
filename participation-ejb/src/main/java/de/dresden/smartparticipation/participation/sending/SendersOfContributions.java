package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.ContributionChanged;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The contributions that a person sent with the address, with all that belongs to them. Erased is who sent them and what only serves
 * to know or to reach that person: files, answers for staff only, earlier wordings, the words
 * below the black, notes of telephone calls, what was asked back and replied, and the secret link. What everybody may read (title,
 * text, topic, place, public answers) stays, since others have answered and weighed it, unless it was taken back.
 */
@Dependent
class SendersOfContributions implements PersonalDataSource {

    private static final String SENT = """
            select id, reference, consultation_id from participation.contribution where lower(sender_email) = lower(?) order by id""";

    private static final String ERASE = """
            update participation.contribution set sender_name = null, sender_email = null, version = version + 1
            where lower(sender_email) = lower(?)""";

    private final Sql sql;
    private final DataOfContribution data;
    private final Leftovers leftovers;
    private final Consumer<List<ContributionChanged>> told;

    @Inject
    SendersOfContributions(Sql sql, DataOfContribution data, Leftovers leftovers, Happenings happenings) {
        this(sql, data, leftovers, happenings::recordAll);
    }

    SendersOfContributions(
            Sql sql, DataOfContribution data, Leftovers leftovers, Consumer<List<ContributionChanged>> told) {
        this.sql = sql;
        this.data = data;
        this.leftovers = leftovers;
        this.told = told;
    }

    @Override
    public String name() {
        return "participation.contributions";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return data.sentWith(email);
    }

    @Override
    public List<StoredFile> files(String email) {
        return sent(email).stream()
                .flatMap(one -> data.files(one.contribution()).stream())
                .toList();
    }

    @Override
    public int erase(String email) {
        told.accept(sent(email).stream().map(this::forget).toList());
        return sql.update(ERASE, email);
    }

    private List<Sending> sent(String email) {
        return sql.list(
                SENT,
                row -> new Sending(
                        new Subject(ContributionChanged.SUBJECT, row.number("id"), row.text("reference")),
                        row.number("consultation_id")),
                email);
    }

    private record Sending(Subject contribution, long consultation) {}

    private ContributionChanged forget(Sending one) {
        return new ContributionChanged(
                one.contribution(),
                one.consultation(),
                "contribution.sender-erased",
                Map.of(),
                leftovers.remove(one.contribution()),
                null,
                List.of(),
                List.of());
    }
}
