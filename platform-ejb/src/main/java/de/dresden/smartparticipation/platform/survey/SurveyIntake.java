package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes sheets in: checked anew, once for each person, without a way back from the sheet to the person. */
@Dependent
public class SurveyIntake {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** How long a sheet waits for its address to be confirmed; as long as the mail's link is good. */
    private static final Duration WAITING = Duration.ofDays(7);

    private static final String KEEP = """
            insert into platform.survey_sheet (id, survey_id, edition, sent_on, answers) values (?, ?, ?, ?, ?::jsonb)""";

    private final Sql sql;
    private final ShownSheets shown;
    private final Clock clock;

    @Inject
    SurveyIntake(Sql sql, ShownSheets shown, Clock clock) {
        this.sql = sql;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * Counts a sheet.
     *
     * @param survey key of the survey
     * @param edition the edition that was filled in
     * @param entries what was entered
     * @param participant by what the person is counted once; null: as often as sent
     * @throws Refused where the questionnaire is another one by now, an answer is unfit, or the person has taken part
     */
    public void count(long survey, int edition, Entries entries, ParticipantKey participant) {
        Sheet sheet = checked(survey, edition, entries);
        if (participant != null && !enter(survey, participant)) {
            throw new Refused(Reason.of("platform.survey.taken-part"));
        }
        keep(survey, edition, SheetJson.write(sheet));
    }

    /**
     * Counts many sheets at once, each as often as it is there: the questionnaire is read once.
     *
     * @throws Refused where the questionnaire is another one by now, or an answer of one of them is unfit; then none counts
     */
    public void countAll(long survey, int edition, List<Entries> all) {
        Questionnaire questionnaire = inForce(survey, edition);
        LocalDate today = today();
        sql.updateAll(
                KEEP,
                all.stream()
                        .map(entries -> new Object[] {
                            RANDOM.nextLong() >>> 1,
                            survey,
                            edition,
                            today,
                            SheetJson.write(checked(questionnaire, entries))
                        })
                        .toList());
        shown.more(survey);
    }

    /** Lets a sheet wait until its sender's address is confirmed. @return its key for the time being */
    public long await(long survey, int edition, Entries entries) {
        Sheet sheet = checked(survey, edition, entries);
        return sql.list(
                        "insert into platform.survey_waiting (id, survey_id, edition, asked_at, answers)"
                                + " values (nextval('platform.survey_waiting_id'), ?, ?, ?, ?::jsonb) returning id",
                        row -> row.number("id"),
                        survey,
                        edition,
                        clock.instant(),
                        SheetJson.write(sheet))
                .get(0);
    }

    /**
     * The address of a waiting sheet was confirmed: it counts, unless this person has taken part already; then it is thrown away.
     *
     * @return whether it counts
     */
    public boolean confirmed(long waiting, ParticipantKey participant) {
        Optional<Waiting> found = sql.first(
                "delete from platform.survey_waiting where id = ? returning survey_id, edition, answers::text as answers",
                SurveyIntake::waiting,
                waiting);
        if (found.isEmpty() || !enter(found.get().survey(), participant)) {
            return false;
        }
        keep(found.get().survey(), found.get().edition(), found.get().answers());
        return true;
    }

    /** Whether a sheet still waits for an address that can be confirmed. */
    public boolean isAwaiting(long survey) {
        return sql.first(
                        "select 1 as one from platform.survey_waiting where survey_id = ? and asked_at >= ? limit 1",
                        row -> row.number("one"),
                        survey,
                        clock.instant().minus(WAITING))
                .isPresent();
    }

    /** Forgets the sheets whose address was not confirmed in time. */
    void forget() {
        sql.update(
                "delete from platform.survey_waiting where asked_at < ?",
                clock.instant().minus(WAITING));
    }

    /** Whether this person has taken part. */
    public boolean hasTakenPart(long survey, ParticipantKey participant) {
        return sql.first(
                        "select 1 as one from platform.survey_participant where survey_id = ? and kind = ? and hash = ?",
                        row -> row.number("one"),
                        survey,
                        participant.kind(),
                        participant.hash())
                .isPresent();
    }

    private Sheet checked(long survey, int edition, Entries entries) {
        return checked(inForce(survey, edition), entries);
    }

    private Questionnaire inForce(long survey, int edition) {
        Stored stored = sql.first(
                        "select edition, content from platform.survey where id = ? for share",
                        SurveyIntake::stored,
                        survey)
                .orElseThrow(() -> new NotFound(survey));
        if (stored.edition() != edition) {
            throw new Refused(Reason.of("platform.survey.changed-meanwhile"));
        }
        return stored.questionnaire();
    }

    private static Sheet checked(Questionnaire questionnaire, Entries entries) {
        Filling filling = Filling.of(questionnaire, entries);
        if (!filling.isFit()) {
            throw new Refused(filling.problems().stream().map(Problem::reason).toList());
        }
        if (filling.answers().isEmpty()) {
            throw new Refused(Reason.of("platform.survey.nothing-answered"));
        }
        return filling.sheet();
    }

    /** The second of two at the same moment waits here for the first, and then finds it. */
    private boolean enter(long survey, ParticipantKey participant) {
        return sql.update(
                        "insert into platform.survey_participant (survey_id, kind, hash) values (?, ?, ?) on conflict do nothing",
                        survey,
                        participant.kind(),
                        participant.hash())
                == 1;
    }

    private void keep(long survey, int edition, String answers) {
        int kept = 0;
        while (kept == 0) {
            kept = sql.update(
                    KEEP + " on conflict do nothing", RANDOM.nextLong() >>> 1, survey, edition, today(), answers);
        }
        shown.more(survey);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private record Stored(int edition, Questionnaire questionnaire) {}

    private record Waiting(long survey, int edition, String answers) {}

    private static Stored stored(Row row) throws SQLException {
        return new Stored((int) row.number("edition"), QuestionnaireJson.read(row.text("content")));
    }

    private static Waiting waiting(Row row) throws SQLException {
        return new Waiting(row.number("survey_id"), (int) row.number("edition"), row.text("answers"));
    }
}
