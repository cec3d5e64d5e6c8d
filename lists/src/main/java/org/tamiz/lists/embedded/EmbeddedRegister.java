package org.tamiz.lists.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;

/**
 * The register that Tamiz carries with it, so that screening works before any list is imported: the cartels and gangs
 * designated as terrorist organizations since February 2025, with their best-known leaders and companies. It is a start
 * and not the whole of any official list; the comments of {@code register.txt} say where its facts come from.
 */
public final class EmbeddedRegister {
    /** The short name of its list. */
    public static final String LIST = "tamiz-embedded";

    private static final String RESOURCE = "register.txt";
    private static final String SOURCE = "embedded in Tamiz";

    private EmbeddedRegister() {}

    /**
     * Reads the register. Each call reads it anew and gives equal values.
     *
     * @return the publication {@value #LIST} and its parties
     * @throws org.tamiz.core.model.TamizException if the file breaks the format, which only a faulty build can cause
     */
    public static ListedParties load() {
        return new RegisterTextReader().read(content(), RESOURCE, SOURCE);
    }

    /**
     * The publication that {@link #load} gives, told by the first lines of the register, which takes a small part of the time.
     *
     * @throws org.tamiz.core.model.TamizException if the file breaks the format, which only a faulty build can cause
     */
    public static Publication publication() {
        return new RegisterTextReader().publication(content(), RESOURCE, SOURCE);
    }

    private static byte[] content() {
        try (InputStream in = EmbeddedRegister.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing; rebuild Tamiz.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", e);
        }
    }
}
