package org.tamiz.core.identifiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;

/**
 * The CURPs and RFCs of a record or party. A code of the right form is taken for what it is wherever a tax number or national
 * number is stated; malformed ones only where they are called CURP or RFC, to be compared as written.
 *
 * @param curps its well-formed CURPs
 * @param rfcs its well-formed RFCs; those given to people without one are left out
 * @param malformed what is called CURP or RFC and cannot be read as one
 * @param identifiers the identifiers that state any of these
 */
public record MexicanCodes(
        List<Coded<Curp>> curps, List<Coded<Rfc>> rfcs, List<Malformed> malformed, List<Identifier> identifiers) {
    private static final MexicanCodes NONE = new MexicanCodes(List.of(), List.of(), List.of(), List.of());

    /**
     * A code beside the identifier that states it.
     *
     * @param identifier what is stated
     * @param code what it says
     */
    public record Coded<T>(Identifier identifier, T code) {}

    /**
     * A code that cannot be read.
     *
     * @param identifier what is stated
     * @param fault what is wrong with it
     */
    public record Malformed(Identifier identifier, CodeFault fault) {}

    /** Copies the lists. */
    public MexicanCodes {
        curps = List.copyOf(curps);
        rfcs = List.copyOf(rfcs);
        malformed = List.copyOf(malformed);
        identifiers = List.copyOf(identifiers);
    }

    /** The codes among identifiers. */
    public static MexicanCodes of(List<Identifier> identifiers) {
        List<Coded<Curp>> curps = new ArrayList<>();
        List<Coded<Rfc>> rfcs = new ArrayList<>();
        List<Malformed> malformed = new ArrayList<>();
        for (Identifier identifier : identifiers) {
            switch (identifier.type()) {
                case CURP, RFC, TAX_ID, NATIONAL_ID, OTHER -> add(identifier, curps, rfcs, malformed);
                default -> {}
            }
        }
        List<Identifier> all = new ArrayList<>();
        curps.forEach(curp -> all.add(curp.identifier()));
        rfcs.forEach(rfc -> all.add(rfc.identifier()));
        malformed.forEach(code -> all.add(code.identifier()));
        return all.isEmpty() ? NONE : new MexicanCodes(curps, rfcs, malformed, all);
    }

    private static void add(
            Identifier identifier, List<Coded<Curp>> curps, List<Coded<Rfc>> rfcs, List<Malformed> malformed) {
        Decoded<Curp> asCurp = Curp.parse(identifier.value());
        Curp curp = asCurp.code();
        if (curp != null) {
            curps.add(new Coded<>(identifier, curp));
            return;
        }
        Decoded<Rfc> asRfc = Rfc.parse(identifier.value());
        Rfc rfc = asRfc.code();
        boolean called = identifier.type() == IdentifierType.CURP || identifier.type() == IdentifierType.RFC;
        if (rfc != null) {
            // Without its last three characters an RFC is too short to be known from its form alone.
            if (!rfc.isGeneric() && (called || (rfc.hasHomoclave() && rfc.checkDigitFits()))) {
                rfcs.add(new Coded<>(identifier, rfc));
            }
            return;
        }
        CodeFault fault = identifier.type() == IdentifierType.CURP ? asCurp.fault() : asRfc.fault();
        if (called && fault != null) {
            malformed.add(new Malformed(identifier, fault));
        }
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return identifiers.isEmpty();
    }

    /** Whether some code can be read. */
    public boolean anyWellFormed() {
        return !curps.isEmpty() || !rfcs.isEmpty();
    }

    /** The gender that a CURP states, or null if none does. */
    public @Nullable Gender gender() {
        for (Coded<Curp> curp : curps) {
            if (curp.code().gender() != null) {
                return curp.code().gender();
            }
        }
        return null;
    }

    /**
     * The days of birth, or of incorporation, that the codes state. CURPs say which century, so where there is one the RFCs
     * are not asked.
     *
     * @param company whether the bearer is a company: a company's RFC tells nothing of a person, nor the reverse
     */
    public Set<LocalDate> dates(boolean company) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        if (!company) {
            curps.forEach(curp -> dates.add(curp.code().birthDate()));
        }
        if (dates.isEmpty()) {
            for (Coded<Rfc> rfc : rfcs) {
                if (rfc.code().company() == company) {
                    dates.addAll(rfc.code().dates());
                }
            }
        }
        return dates;
    }
}
