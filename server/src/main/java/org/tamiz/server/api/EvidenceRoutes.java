package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.tamiz.cases.Attachment;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Policies;
import org.tamiz.cases.evidence.EvidencePack;
import org.tamiz.core.model.Sha256;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;
import org.tamiz.server.evidence.CaseHtml;
import org.tamiz.server.operation.Gate;

/** {@code GET /api/v1/cases/{id}/evidence}: a case in an archive that is checked without Tamiz, as {@code tamiz evidence} writes it. */
final class EvidenceRoutes implements Routes {
    /** The SHA-256 of the pack's manifest, to be sent another way than the pack. */
    static final String MANIFEST = "X-Tamiz-Manifest-Sha256";

    /** So many bytes attachments may have in all, for two packs are in memory at a time. */
    private static final int MOST_ATTACHED = 32 << 20;

    private static final long PATIENCE_MILLIS = 30_000;

    private final Supplier<Cases> cases;
    private final Policies policies;
    private final Language language;
    /** A pack is in memory until it is sent, with its attachments and the trail between its entries. */
    private final Gate gate = new Gate(2, PATIENCE_MILLIS);

    /**
     * Routes.
     *
     * @param language the language of the page in the pack where a request asks for none
     */
    EvidenceRoutes(Supplier<Cases> cases, Policies policies, Language language) {
        this.cases = cases;
        this.policies = policies;
        this.language = language;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/cases/{id}/evidence", this::pack, Permission.REVIEW, Permission.AUDIT);
    }

    private void pack(Context context) {
        Language asked = Objects.requireNonNullElse(
                ScopeOptions.of(context, List.of("lang")).language(), language);
        long id = CaseRoutes.number(context, "id");
        gate.pass(() -> send(context, id, asked));
    }

    private EvidencePack send(Context context, long id, Language asked) {
        checkAttachments(id);
        EvidencePack pack = EvidencePack.of(cases.get(), policies, id, new CaseHtml(policies, asked)::page);
        byte[] manifest = Objects.requireNonNull(pack.files().get("manifest.sha256"));
        context.contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"case-" + id + ".zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(MANIFEST, Sha256.of(manifest));
        try {
            pack.write(context.outputStream());
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what is known of them, before any is read. */
    private void checkAttachments(long id) {
        long bytes = cases.get().find(id).attachments().stream()
                .mapToLong(Attachment::size)
                .sum();
        if (bytes > MOST_ATTACHED) {
            throw ApiError.of(
                            Code.TOO_LARGE,
                            "The files added to case " + id + " have " + bytes + " bytes in all.",
                            "Have the archive written on the server's machine: tamiz evidence " + id + " -o pack.zip.")
                    .limit(MOST_ATTACHED);
        }
    }
}
