package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.Mention;

/** Holds a claim of designation against the designations of the parties that it is about. */
final class DesignationCheck {
    private final SeenEditions editions;
    private final List<Publication> searched;

    DesignationCheck(SeenEditions editions, List<Publication> searched) {
        this.editions = editions;
        this.searched = List.copyOf(searched);
    }

    /**
     * An answer.
     *
     * @param verdict the verdict
     * @param reason why
     * @param source the lists that were looked at; null if none
     */
    record Answer(
            Verdict verdict, Explained reason, @Nullable String source) {}

    /** What the record says of a claim. */
    Answer check(Claim.Designation claim, boolean dateUnresolved) {
        if (claim.subjects().isEmpty()) {
            return unlisted(claim);
        }
        Program record = Authorities.recordOf(claim.by());
        Program as = record == null || record == Program.UNSTATED ? claim.as() : record;
        Verdict verdict = Verdict.AGREES;
        Set<String> english = new LinkedHashSet<>();
        Set<String> spanish = new LinkedHashSet<>();
        Set<String> sources = new TreeSet<>();
        for (Mention mention : claim.subjects()) {
            PartyRecord party = PartyRecord.of(mention);
            sources.addAll(party.sources());
            Answer answer = record == Program.UNSTATED
                    ? new Answer(
                            Verdict.CANNOT_BE_CHECKED,
                            new Explained(
                                    "No list of that country is searched.",
                                    "No se consulta ninguna lista de ese país."),
                            null)
                    : one(party, as, claim.when(), dateUnresolved);
            english.add(answer.reason().english());
            spanish.add(answer.reason().spanish());
            verdict = worse(verdict, answer.verdict());
        }
        return new Answer(
                verdict,
                new Explained(String.join(" ", english), String.join(" ", spanish)),
                String.join("; ", sources));
    }

    /**
     * Somebody who is on none of the lists. A whole OFAC list that is younger than the act said to be would show it; other
     * lists do not say that nobody else is designated.
     */
    private Answer unlisted(Claim.Designation claim) {
        TimeInterval when = claim.when();
        String name = claim.subjectText();
        if (name == null) {
            return new Answer(
                    Verdict.CANNOT_BE_CHECKED,
                    new Explained(
                            "The text does not say who, in words that could be read.",
                            "El texto no dice quién, en palabras que se pudieran leer."),
                    null);
        }
        boolean american = claim.as() == Program.FTO
                || claim.as() == Program.SDGT
                || claim.as() == Program.SDN
                || claim.as() == Program.KINGPIN
                || claim.as() == Program.TCO
                || claim.as() == Program.ILLICIT_DRUGS;
        Publication shows = null;
        for (Publication publication : searched) {
            boolean ofac = publication.list().contains("ofac-sdn");
            boolean younger = when == null || publication.published().isAfter(when.to());
            shows = ofac && younger && american && Authorities.recordOf(claim.by()) == null ? publication : shows;
        }
        if (shows == null) {
            return new Answer(
                    Verdict.CANNOT_BE_CHECKED,
                    new Explained(
                            "\"" + name
                                    + "\" is on none of the lists searched, and none of them would have to show it.",
                            "«" + name
                                    + "» no está en ninguna de las listas consultadas, y ninguna tendría que mostrarlo."),
                    null);
        }
        String source = shows.list() + " " + shows.published();
        return new Answer(
                Verdict.DISAGREES,
                new Explained(
                        "No entry named \"" + name + "\" is on " + source + ".",
                        "No hay entrada con el nombre «" + name + "» en " + source + "."),
                source);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.DISAGREES || other == Verdict.DISAGREES) {
            return Verdict.DISAGREES;
        }
        return one == Verdict.AGREES ? other : one;
    }

    private Answer one(PartyRecord party, Program as, @Nullable TimeInterval when, boolean dateUnresolved) {
        List<Designation> fitting =
                party.designations().stream().filter(as::covers).toList();
        if (fitting.isEmpty()) {
            return none(party, as);
        }
        if (when == null) {
            return undated(party, fitting, dateUnresolved);
        }
        List<Fit> fits = new ArrayList<>();
        for (Designation designation : fitting) {
            fits.add(fit(designation, party, when));
        }
        if (as == Program.SDN && alreadyListed(fitting, when)) {
            fits.replaceAll(fit -> fit == Fit.YES ? fit : Fit.NO);
        }
        Verdict verdict = fits.contains(Fit.YES)
                ? Verdict.AGREES
                : fits.contains(Fit.UNKNOWN) ? Verdict.CANNOT_BE_CHECKED : Verdict.DISAGREES;
        StringBuilder english = new StringBuilder(party.name()).append(": ");
        StringBuilder spanish = new StringBuilder(party.name()).append(": ");
        english.append(described(fitting, false));
        spanish.append(described(fitting, true));
        if (verdict == Verdict.CANNOT_BE_CHECKED) {
            english.append(" The day it took effect is not at hand, so ")
                    .append(when.text())
                    .append(" is not settled.");
            spanish.append(" No se tiene la fecha en que surtió efecto, así que «")
                    .append(when.text())
                    .append("» no se resuelve.");
        } else if (verdict == Verdict.DISAGREES) {
            english.append(" Not \"").append(when.text()).append("\".");
            spanish.append(" No «").append(when.text()).append("».");
            if (KnownAct.excludes(party, fitting, when)) {
                english.append(' ').append(KnownAct.ENGLISH);
                spanish.append(' ').append(KnownAct.SPANISH);
            }
        }
        return new Answer(verdict, new Explained(english.toString(), spanish.toString()), null);
    }

    /** Whether a designation took effect when the text says so. */
    private enum Fit {
        YES,
        NO,
        UNKNOWN
    }

    private Fit fit(Designation designation, PartyRecord party, TimeInterval when) {
        LocalDate effective = designation.effective();
        LocalDate announced = designation.announced();
        if (effective != null || announced != null) {
            boolean allowed =
                    (effective != null && when.allows(effective)) || (announced != null && when.allows(announced));
            return allowed ? Fit.YES : Fit.NO;
        }
        LocalDate present = party.presentOn(designation);
        LocalDate absent = later(editions.before(designation), party.absentOn(designation));
        if (KnownAct.excludes(party, List.of(designation), when)) {
            return Fit.NO;
        }
        return switch (when.relation()) {
            case WITHIN ->
                (present != null && present.isBefore(when.from())) || (absent != null && !absent.isBefore(when.to()))
                        ? Fit.NO
                        : Fit.UNKNOWN;
            case NOT_AFTER ->
                present != null && !present.isAfter(when.to())
                        ? Fit.YES
                        : absent != null && !absent.isBefore(when.to()) ? Fit.NO : Fit.UNKNOWN;
            case BEFORE ->
                present != null && present.isBefore(when.from())
                        ? Fit.YES
                        : absent != null && !absent.isBefore(when.from()) ? Fit.NO : Fit.UNKNOWN;
            case AFTER ->
                absent != null && !absent.isBefore(when.to())
                        ? Fit.YES
                        : present != null && !present.isAfter(when.to()) ? Fit.NO : Fit.UNKNOWN;
        };
    }

    /** Whether a party stood on OFAC's list before the time at which it is said to have been added. */
    private static boolean alreadyListed(List<Designation> designations, TimeInterval when) {
        return when.relation() == TimeInterval.Relation.WITHIN
                && designations.stream().anyMatch(designation -> {
                    LocalDate day = designation.effective() != null ? designation.effective() : designation.firstSeen();
                    return day != null && day.isBefore(when.from());
                });
    }

    private static Answer undated(PartyRecord party, List<Designation> fitting, boolean dateUnresolved) {
        boolean inForce = fitting.stream().anyMatch(designation -> designation.status() == DesignationStatus.IN_FORCE);
        if (dateUnresolved) {
            return new Answer(
                    Verdict.CANNOT_BE_CHECKED,
                    new Explained(
                            party.name() + ": " + described(fitting, false)
                                    + " The date in the text depends on the document's, which is not known.",
                            party.name() + ": " + described(fitting, true)
                                    + " La fecha del texto depende de la del documento, que no se conoce."),
                    null);
        }
        return new Answer(
                inForce ? Verdict.AGREES : Verdict.DISAGREES,
                new Explained(
                        party.name() + ": " + described(fitting, false),
                        party.name() + ": " + described(fitting, true)),
                null);
    }

    private static Answer none(PartyRecord party, Program as) {
        boolean ours = switch (as) {
            case UN, EU, CANADA, UK, SAT -> false;
            default -> party.designations().stream().anyMatch(Authorities::american);
        };
        List<Designation> all = party.designations();
        if (!ours) {
            return new Answer(
                    Verdict.CANNOT_BE_CHECKED,
                    new Explained(
                            party.name() + ": the lists searched do not hold the " + as.english() + " for this party; "
                                    + described(all, false),
                            party.name() + ": las listas consultadas no incluyen para esta parte la " + as.spanish()
                                    + "; " + described(all, true)),
                    null);
        }
        return new Answer(
                Verdict.DISAGREES,
                new Explained(
                        party.name() + " is not designated as " + as.english() + " (" + as.name()
                                + ") in the record; it is under " + described(all, false),
                        party.name() + " no consta como " + as.spanish() + " (" + as.name() + "); está bajo "
                                + described(all, true)),
                null);
    }

    private static String described(List<Designation> designations, boolean spanish) {
        List<String> parts = new ArrayList<>();
        for (Designation one : designations) {
            StringBuilder part = new StringBuilder(one.program());
            if (one.announced() != null) {
                part.append(spanish ? " anunciada el " : " announced ").append(one.announced());
            }
            if (one.effective() != null) {
                part.append(spanish ? " vigente desde " : " effective ").append(one.effective());
            } else if (one.announced() == null && one.firstSeen() != null) {
                part.append(spanish ? " vista en la publicación del " : " seen in the publication of ")
                        .append(one.firstSeen());
            } else if (one.announced() == null) {
                part.append(spanish ? " sin fecha" : ", date not at hand");
            }
            if (one.status() != DesignationStatus.IN_FORCE) {
                part.append(
                        spanish
                                ? one.status() == DesignationStatus.RESCINDED ? " (revocada)" : " (propuesta)"
                                : one.status() == DesignationStatus.RESCINDED ? " (rescinded)" : " (proposed)");
            }
            parts.add(part.toString());
        }
        return String.join(", ", parts) + ".";
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
