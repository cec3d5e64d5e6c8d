package org.tamiz.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.cases.json.StoredText;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * Alerts, cases and decisions in a database. Everything that changes something tells the audit trail in the same transaction.
 * {@code who} is always the login of a person, or {@code key:} and the label of an API key. Safe for threads.
 *
 * <p>Errors are {@link TamizException}s: NOT_FOUND for what is not there, CONFLICT where somebody else was faster, FORBIDDEN where a
 * second person is needed, MALFORMED and TOO_LARGE for what is written. {@code docs/cases.md} tells the life of an alert.
 */
public final class Cases {
    /** The largest attachment, in bytes. */
    public static final int LARGEST_ATTACHMENT = 10 << 20;

    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_ATTACHMENTS = 100;
    private static final int LARGEST_PAGE = 500;
    private static final int EXPIRED_AT_A_TIME = 1_000;
    private static final int PARTIES_AT_A_TIME = 500;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;
    private final ReviewPolicy policy;
    private final CaseTable cases;
    private final Raising raising;
    private final Reviewing reviewing;

    /** The cases of a database under a review policy; a policy other than the one used last is told in the trail. */
    public Cases(Database database, ReviewPolicy policy, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.trail = new AuditTrail(database, clock);
        this.policy = policy;
        this.cases = new CaseTable(database.forUpdate(), policy);
        this.raising = new Raising(database.forUpdate(), cases);
        this.reviewing = new Reviewing(cases, policy);
        tellPolicy();
    }

    private void tellPolicy() {
        String hash = policy.hash();
        List<AuditEntry> before = trail.about("review-policy");
        boolean same =
                !before.isEmpty() && before.get(before.size() - 1).details().contains(hash);
        if (!same) {
            trail.write((handle, entries) -> {
                Policies.store(handle, policy);
                entries.add(
                        "tamiz",
                        "review-policy.used",
                        "review-policy",
                        Json.object().put("review_policy", hash));
                return true;
            });
        }
    }

    /** The audit trail. */
    public AuditTrail trail() {
        return trail;
    }

    /** Which decisions need a second person, for how long pairs are accepted, and which queues there are. */
    public ReviewPolicy policy() {
        return policy;
    }

    /** Makes alerts of the hits of one screening. */
    public Raised raise(Submission submission, ScreeningBasis basis) {
        return raise(List.of(submission), basis).get(0);
    }

    /**
     * Makes alerts of the hits of many screenings, in one transaction. A hit that is known changes nothing but when it was last seen; one
     * whose record or listed party has changed opens what was decided.
     *
     * @return what became of each, in the order given
     */
    public List<Raised> raise(List<Submission> submissions, ScreeningBasis basis) {
        boolean nothing = submissions.stream()
                .allMatch(one -> one.screening().hits().isEmpty()
                        && !one.monitored()
                        && record(one.source(), one.key()).isEmpty());
        if (nothing) {
            return submissions.stream().map(one -> new Raised(null, List.of())).toList();
        }
        return trail.write((handle, entries) -> raising.raise(handle, submissions, basis, entries));
    }

    /** A record that is kept, by its source and the user's key. */
    public Optional<StoredRecord> record(String source, String key) {
        return database.jdbi().withHandle(handle -> RecordTable.find(handle, source, key, ""));
    }

    /**
     * Passes on the records that are monitored, by their numbers.
     *
     * @param after the number after which to begin; 0 for all
     */
    public void forEachMonitored(long after, Consumer<StoredRecord> consumer) {
        long last = after;
        List<StoredRecord> page;
        do {
            long from = last;
            page = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT " + RecordTable.COLUMNS
                                    + " FROM stored_record WHERE monitored = 1 AND id > :from ORDER BY id LIMIT 1000")
                            .bind("from", from)
                            .map(RecordTable.ROW)
                            .list());
            page.forEach(consumer);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (!page.isEmpty());
    }

    /** Records by their numbers; those that are not kept are left out. */
    public List<StoredRecord> records(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.jdbi()
                        .withHandle(handle -> handle.createQuery("SELECT " + RecordTable.COLUMNS
                                        + " FROM stored_record WHERE id IN (<ids>) ORDER BY id")
                                .bindList("ids", ids)
                                .map(RecordTable.ROW)
                                .list());
    }

    /** The numbers of the monitored records that were stored or changed at some time or later. */
    public List<Long> monitoredChangedSince(Instant time) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT id FROM stored_record WHERE monitored = 1 AND changed_at >= :time ORDER BY id")
                        .bind("time", time)
                        .mapTo(Long.class)
                        .list());
    }

    /** The numbers of the records, monitored or not, that have alerts on some parties of a list. */
    public Set<Long> recordsAlertedOn(String list, List<String> parties) {
        Set<Long> records = new TreeSet<>();
        database.jdbi().useHandle(handle -> {
            for (int from = 0; from < parties.size(); from += PARTIES_AT_A_TIME) {
                records.addAll(handle.createQuery(
                                "SELECT case_id FROM alert WHERE list = :list AND party_id IN (<parties>)")
                        .bind("list", list)
                        .bindList("parties", parties.subList(from, Math.min(parties.size(), from + PARTIES_AT_A_TIME)))
                        .mapTo(Long.class)
                        .list());
            }
        });
        return records;
    }

    /**
     * A page of the queue.
     *
     * @param after where it begins, as the page before it says; null for the first
     * @param size how many cases at most, from 1 to 500
     */
    public QueuePage queue(QueueFilter filter, @Nullable String after, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw TamizException.of(
                    Code.MALFORMED, "A page has from 1 to " + LARGEST_PAGE + " cases, not " + size + ".");
        }
        return database.jdbi().withHandle(handle -> Queue.page(handle, filter, after, size));
    }

    /** How many cases there are, by status and queue. These numbers are kept, not counted. */
    public List<CaseCount> counts() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT status, queue, cases FROM case_count WHERE cases > 0 ORDER BY status, queue")
                        .map((row, context) ->
                                new CaseCount(CaseStatus.valueOf(row.getString(1)), row.getString(2), row.getLong(3)))
                        .list());
    }

    /** A whole case; throws NOT_FOUND if there is none. */
    public Case find(long id) {
        return database.snapshot(handle -> CaseReader.find(handle, id))
                .orElseThrow(() -> CaseTable.notFound("case", id));
    }

    /** An alert's case; throws NOT_FOUND if there is none. */
    public Case caseOfAlert(long alertId) {
        long caseId = database.jdbi()
                .withHandle(handle -> AlertTable.find(handle, alertId))
                .orElseThrow(() -> CaseTable.notFound("alert", alertId))
                .caseId();
        return find(caseId);
    }

    /** All hits that an alert was about, oldest first. */
    public List<SeenHit> hits(long alertId) {
        return database.jdbi().withHandle(handle -> SeenHits.ofAlert(handle, alertId));
    }

    /** Decides about an open alert. Where the review policy asks for it, a second person has to approve. */
    public Decision decide(Verdict verdict, String who) {
        return trail.write((handle, entries) -> reviewing.decide(handle, verdict, who, entries));
    }

    /**
     * Approves a decision, as a person other than the one who made it.
     *
     * @param version the alert's version that was looked at
     * @param remark what there is to say about it; may be empty
     */
    public void approve(long alert, long version, String remark, String who) {
        trail.write((handle, entries) -> {
            reviewing.approve(handle, alert, version, remark, who, entries);
            return true;
        });
    }

    /** Rejects a decision that awaits approval, so that the alert is open again; who made it may take it back. */
    public void reject(long alert, long version, String reason, String who) {
        trail.write((handle, entries) -> {
            reviewing.reject(handle, alert, version, reason, who, entries);
            return true;
        });
    }

    /** Opens an alert that was decided or cleared again. */
    public void reopen(long alert, long version, String reason, String who) {
        trail.write((handle, entries) -> {
            reviewing.reopen(handle, alert, version, reason, who, entries);
            return true;
        });
    }

    /**
     * Opens the alerts again whose accepted pair has expired. Called now and then; a hit that is seen again after the expiry opens its
     * alert anyway.
     *
     * @return how many
     */
    public int expirePairs() {
        int opened = 0;
        List<Long> expired =
                database.jdbi().withHandle(handle -> Pairs.expired(handle, clock.instant(), EXPIRED_AT_A_TIME));
        for (long alert : expired) {
            if (trail.write((handle, entries) -> reviewing.expire(handle, alert, entries))) {
                opened++;
            }
        }
        return opened;
    }

    /** Gives a case to somebody, or with null to nobody. */
    public void assign(long caseId, @Nullable String assignee, String who) {
        trail.write((handle, entries) -> {
            CaseTable.Locked locked = cases.require(handle, caseId);
            handle.createUpdate("UPDATE screening_case SET assignee = :assignee WHERE id = :id")
                    .bind("assignee", assignee)
                    .bind("id", caseId)
                    .execute();
            cases.touch(handle, caseId, entries.now());
            entries.add(
                    who,
                    "case.assigned",
                    AlertTable.subject(caseId),
                    Json.object().put("from", locked.assignee()).put("to", assignee));
            return true;
        });
    }

    /** Writes a note. The trail holds its SHA-256 and not its text. */
    public void note(long caseId, String text, String who) {
        String content = StoredText.required(text, "note", LONGEST_NOTE);
        trail.write((handle, entries) -> {
            cases.require(handle, caseId);
            long id = handle.createUpdate("INSERT INTO case_note (case_id, written_by, written_at, content)"
                            + " VALUES (:case, :who, :now, :content)")
                    .bind("case", caseId)
                    .bind("who", who)
                    .bind("now", entries.now())
                    .bind("content", content)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            cases.touch(handle, caseId, entries.now());
            entries.add(
                    who,
                    "case.noted",
                    AlertTable.subject(caseId),
                    Json.object().put("note", id).put("sha256", Snapshots.sha256(content)));
            return true;
        });
    }

    /**
     * Adds a file to a case.
     *
     * @param name its name; folders before it are left out
     * @param mediaType what it is said to be; nothing relies on it
     * @param content its bytes, at most {@link #LARGEST_ATTACHMENT}
     * @return its number
     */
    public long attach(long caseId, String name, String mediaType, byte[] content, String who) {
        if (content.length > LARGEST_ATTACHMENT) {
            throw TamizException.of(
                    Code.TOO_LARGE,
                    "The file has " + content.length + " bytes; attach at most " + LARGEST_ATTACHMENT + ".");
        }
        String fileName = StoredText.required(
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                "file's name",
                LONGEST_NAME);
        String type = mediaType.matches("[\\w.+-]{1,60}/[\\w.+-]{1,60}") ? mediaType : "application/octet-stream";
        return trail.write((handle, entries) -> {
            cases.require(handle, caseId);
            int already = handle.createQuery("SELECT COUNT(*) FROM attachment WHERE case_id = :id")
                    .bind("id", caseId)
                    .mapTo(Integer.class)
                    .one();
            if (already >= MOST_ATTACHMENTS) {
                throw TamizException.of(
                        Code.TOO_LARGE, "The case has " + already + " attachments, and can have no more.");
            }
            String sha256 = Sha256.of(content);
            long id = handle.createUpdate(
                            "INSERT INTO attachment (case_id, attached_by, attached_at, name, media_type,"
                                    + " sha256, size, content) VALUES (:case, :who, :now, :name, :type, :sha256, :size, :content)")
                    .bindMap(Map.of("case", caseId, "who", who, "now", entries.now(), "name", fileName, "type", type))
                    .bind("sha256", sha256)
                    .bind("size", content.length)
                    .bind("content", content)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            cases.touch(handle, caseId, entries.now());
            entries.add(
                    who,
                    "case.attached",
                    AlertTable.subject(caseId),
                    Json.object().put("attachment", id).put("sha256", sha256).put("size", content.length));
            return id;
        });
    }

    /** The bytes of an attachment of a case; throws NOT_FOUND if there is none. */
    public byte[] attachmentContent(long caseId, long attachment) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT content FROM attachment WHERE id = :id AND case_id = :case")
                        .bind("id", attachment)
                        .bind("case", caseId)
                        .mapTo(byte[].class)
                        .findOne())
                .orElseThrow(() -> CaseTable.notFound("attachment", attachment));
    }
}
