package org.tamiz.cases.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Attachment;
import org.tamiz.cases.Case;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Policies;
import org.tamiz.cases.SeenHit;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.json.EvidenceJson;
import org.tamiz.cases.json.Json;
import org.tamiz.cases.json.PartyJson;
import org.tamiz.cases.json.PolicyJson;
import org.tamiz.cases.json.PublicationJson;
import org.tamiz.cases.json.RecordJson;
import org.tamiz.core.model.Sha256;

/**
 * A case in an archive, for auditors and courts: record, official entries as published, evidence, decisions, trail, a page to read, and
 * a script that checks all of it without Tamiz. The same case gives the same bytes; {@code README.txt} in it says what is what.
 */
public final class EvidencePack {
    /** The same for every pack, so that the same case gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** More entries of others than these between the case's first and last are left out; checking them would take hours. */
    private static final long MOST_WITHHELD = 20_000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private EvidencePack() {}

    /**
     * Gathers what is known of a case.
     *
     * @param page makes a self-contained HTML page of the case
     * @throws org.tamiz.core.model.TamizException NOT_FOUND if there is no such case
     */
    public static EvidencePack of(Cases cases, Policies policies, long caseId, Function<Case, String> page) {
        Case file = cases.find(caseId);
        EvidencePack pack = new EvidencePack();
        pack.put("record.json", RecordJson.text(file.record().record()));
        pack.put("case.json", Json.pretty(CaseJson.of(file)));
        pack.put("decisions.json", Json.pretty(CaseJson.decisions(file)));
        pack.put("page.html", page.apply(file));
        for (Alert alert : file.alerts()) {
            for (SeenHit seen : cases.hits(alert.id())) {
                pack.addHit("alerts/" + alert.id() + "/hit-" + seen.id() + "/", seen, policies);
            }
        }
        for (Attachment attachment : file.attachments()) {
            pack.files.put("attachments/" + attachment.id(), cases.attachmentContent(caseId, attachment.id()));
        }
        pack.put("audit.jsonl", trail(cases, caseId));
        pack.put("verify.sh", resource("verify.sh"));
        pack.put("README.txt", resource("README.txt"));
        pack.put("manifest.sha256", pack.manifest());
        return pack;
    }

    /** The files by their paths. */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    private void addHit(String folder, SeenHit seen, Policies policies) {
        put(folder + "record.json", RecordJson.text(seen.record()));
        put(folder + "official-entry.txt", seen.hit().party().record());
        put(folder + "party.json", PartyJson.text(seen.hit().party()));
        put(folder + "publication.json", PublicationJson.text(seen.hit().publication()));
        put(folder + "evidence.json", EvidenceJson.text(seen.hit()));
        policies.screening(seen.policyHash()).ifPresent(policy -> put(folder + "policy.json", PolicyJson.text(policy)));
        put(
                folder + "score.json",
                Json.text(Json.object()
                        .put("at", seen.at().toString())
                        .put("score", seen.hit().score().probability())
                        .put("bits", seen.hit().score().bits())
                        .put("band", Json.word(seen.hit().band()))
                        .put("channel", Json.word(seen.channel()))
                        .put("engine", seen.engine())
                        .put("policy", seen.policyHash())));
    }

    /** The case's entries, and of others between them what it takes to follow the chain. */
    private static String trail(Cases cases, long caseId) {
        String subject = "case/" + caseId;
        List<AuditEntry> about = cases.trail().about(subject);
        StringBuilder lines = new StringBuilder();
        if (about.isEmpty()) {
            return "";
        }
        long first = about.get(0).number();
        long last = about.get(about.size() - 1).number();
        if (last - first + 1 - about.size() > MOST_WITHHELD) {
            about.forEach(entry -> lines.append(entry.line()).append('\n'));
        } else {
            cases.trail()
                    .forEach(
                            first,
                            last,
                            entry -> lines.append(entry.subject().equals(subject) ? entry.line() : entry.withheldLine())
                                    .append('\n'));
        }
        return lines.toString();
    }

    private String manifest() {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) ->
                lines.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream stream = EvidencePack.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + name + " is missing from the jar; rebuild it.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the archive, a ZIP without compression.
     *
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            CRC32 checksum = new CRC32();
            checksum.update(file.getValue());
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(file.getValue().length);
            entry.setCrc(checksum.getValue());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
