package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.Mention;

/** Holds a claim of designation against the designations of the parties that it is about. */
final class DesignationCheck {
    private static final String PROPOSED_ENGLISH = "A proposed measure is not in force.";
    private static final String PROPOSED_SPANISH = "Una medida propuesta no está vigente.";

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

    /**
     * What the record says of a claim.
     *
     * @param claim the claim
     * @param now whether it is said to hold at present
     * @param anew whether it may be one more act after others
     * @param written the day that the text is of; null if not known
     * @param dateUnresolved whether the text has a date that cannot be told without that day
     */
    Answer check(
            Claim.Designation claim, boolean now, boolean anew, @Nullable LocalDate written, boolean dateUnresolved) {
        if (claim.subjects().isEmpty()) {
            return unlisted(claim, now, written);
        }
        Program record = Authorities.recordOf(claim.by());
        Program as = record == null || record == Program.UNSTATED ? claim.as() : record;
        Verdict verdict = Verdict.AGREES;
        Set<String> english = new LinkedHashSet<>();
        Set<String> spanish = new LinkedHashSet<>();
        Set<String> sources = new TreeSet<>();
        for (Mention mention : claim.subjects()) {
            List<PartyRecord> namesakes = PartyRecord.of(mention);
            namesakes.forEach(party -> sources.addAll(party.sources()));
            Answer answer = record == Program.UNSTATED
                    ? new Answer(
                            Verdict.CANNOT_BE_CHECKED,
                            new Explained(
                                    "No list of that country is searched.",
                                    "No se consulta ninguna lista de ese país."),
                            null)
                    : anyOf(namesakes, party -> one(party, as, claim.when(), now, anew, dateUnresolved));
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
     * Of namesakes the text speaks of one, so the claim agrees if it agrees with the record of one of them, and disagrees if
     * it disagrees with that of each.
     */
    private static Answer anyOf(List<PartyRecord> namesakes, Function<PartyRecord, Answer> check) {
        List<Answer> answers = namesakes.stream().map(check).toList();
        for (Verdict verdict : List.of(Verdict.AGREES, Verdict.CANNOT_BE_CHECKED, Verdict.DISAGREES)) {
            List<Answer> such =
                    answers.stream().filter(one -> one.verdict() == verdict).toList();
            if (!such.isEmpty()) {
                boolean several = namesakes.size() > 1;
                List<Answer> told =
                        verdict == Verdict.AGREES ? such.subList(0, 1) : such.subList(0, Math.min(3, such.size()));
                return new Answer(
                        verdict,
                        new Explained(
                                told.stream().map(one -> one.reason().english()).collect(Collectors.joining(" "))
                                        + (several ? " " + namesakes.size() + " entries fit the name." : ""),
                                told.stream().map(one -> one.reason().spanish()).collect(Collectors.joining(" "))
                                        + (several
                                                ? " El nombre corresponde a " + namesakes.size() + " entradas."
                                                : "")),
                        null);
            }
        }
        throw new IllegalArgumentException("A mention without a party.");
    }

    /**
     * Somebody who is on none of the lists. A whole OFAC list shows who is on it on its day, and nothing of who was removed
     * before; other lists do not say that nobody else is designated.
     */
    private Answer unlisted(Claim.Designation claim, boolean now, @Nullable LocalDate written) {
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
        boolean american = Authorities.recordOf(claim.by()) == null
                && switch (claim.as()) {
                    case FTO, SDGT, SDN, KINGPIN, TCO, ILLICIT_DRUGS, MAGNITSKY -> true;
                    default -> false;
                };
        if (american && when != null && KnownAct.excludes(claim.as(), when)) {
            return new Answer(Verdict.DISAGREES, new Explained(KnownAct.ENGLISH, KnownAct.SPANISH), null);
        }
        Publication newest = !american
                ? null
                : searched.stream()
                        .filter(PartyRecord::isWholeOfacList)
                        .filter(one -> when == null || one.published().isAfter(when.to()))
                        .max(Comparator.comparing(Publication::published))
                        .orElse(null);
        if (newest == null) {
            return new Answer(
                    Verdict.CANNOT_BE_CHECKED,
                    new Explained(
                            "\"" + name
                                    + "\" is on none of the lists searched, and none of them would have to show it.",
                            "«" + name
                                    + "» no está en ninguna de las listas consultadas, y ninguna tendría que mostrarlo."),
                    null);
        }
        String source = newest.list() + " " + newest.published();
        boolean couldBeGone = !now || (written != null && written.isBefore(newest.published()));
        return new Answer(
                couldBeGone ? Verdict.CANNOT_BE_CHECKED : Verdict.DISAGREES,
                new Explained(
                        "No entry named \"" + name + "\" is on " + source + "."
                                + (couldBeGone ? " It may have been there and removed before." : ""),
                        "No hay entrada con el nombre «" + name + "» en " + source + "."
                                + (couldBeGone ? " Pudo estar y haber sido retirada antes." : "")),
                source);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.DISAGREES || other == Verdict.DISAGREES) {
            return Verdict.DISAGREES;
        }
        return one == Verdict.AGREES ? other : one;
    }

    private Answer one(
            PartyRecord party,
            Program as,
            @Nullable TimeInterval when,
            boolean now,
            boolean anew,
            boolean dateUnresolved) {
        List<Designation> fitting =
                party.designations().stream().filter(as::covers).toList();
        if (fitting.isEmpty()) {
            return none(party, as, when);
        }
        if (when == null) {
            return undated(party, as, fitting, now, dateUnresolved);
        }
        List<Fit> fits = new ArrayList<>();
        for (Designation designation : fitting) {
            fits.add(fit(designation, party, as, when));
        }
        if (as == Program.SDN && !anew && alreadyListed(fitting, when)) {
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
            if (fitting.stream().noneMatch(one -> counts(one, as))) {
                english.append(' ').append(PROPOSED_ENGLISH);
                spanish.append(' ').append(PROPOSED_SPANISH);
            } else {
                english.append(" Not \"").append(when.text()).append("\".");
                spanish.append(" No «").append(when.text()).append("».");
            }
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

    private Fit fit(Designation designation, PartyRecord party, Program as, TimeInterval when) {
        if (!counts(designation, as)) {
            return party.latest().isBefore(lastDayOf(when)) ? Fit.UNKNOWN : Fit.NO; // it may have become law since
        }
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

    /**
     * Whether a designation is one: a proposed measure is none. On the list under article 69-B, however, taxpayers stand from
     * the presumption on.
     */
    private static boolean counts(Designation designation, Program as) {
        return designation.status() != DesignationStatus.PROPOSED || as == Program.SAT;
    }

    /** The day on which, at the latest, an edition would show what is said to have been by then. */
    private static LocalDate lastDayOf(TimeInterval when) {
        return when.relation() == TimeInterval.Relation.BEFORE ? when.from() : when.to();
    }

    /** Whether a party stood on OFAC's list before the time at which it is said to have been added. */
    private static boolean alreadyListed(List<Designation> designations, TimeInterval when) {
        return when.relation() == TimeInterval.Relation.WITHIN
                && designations.stream().anyMatch(designation -> {
                    LocalDate day = designation.effective() != null ? designation.effective() : designation.firstSeen();
                    return day != null && day.isBefore(when.from());
                });
    }

    private Answer undated(
            PartyRecord party, Program as, List<Designation> fitting, boolean now, boolean dateUnresolved) {
        String english = party.name() + ": " + described(fitting, false);
        String spanish = party.name() + ": " + described(fitting, true);
        boolean proposed = fitting.stream().noneMatch(one -> counts(one, as));
        boolean standing =
                fitting.stream().anyMatch(one -> counts(one, as) && one.status() != DesignationStatus.RESCINDED);
        Publication goneFrom = now ? party.goneFrom(searched) : null;
        Verdict verdict = standing || (!now && !proposed) ? Verdict.AGREES : Verdict.DISAGREES;
        if (dateUnresolved) {
            verdict = Verdict.CANNOT_BE_CHECKED;
            english += " The date in the text depends on the document's, which is not known.";
            spanish += " La fecha del texto depende de la del documento, que no se conoce.";
        } else if (proposed) {
            english += " " + PROPOSED_ENGLISH;
            spanish += " " + PROPOSED_SPANISH;
        } else if (goneFrom != null && standing) {
            String edition = goneFrom.list() + " " + goneFrom.published();
            verdict = Verdict.CANNOT_BE_CHECKED;
            english += " That is of " + party.latest() + "; no entry of this name is on " + edition
                    + ", so it may have been removed.";
            spanish += " Eso es del " + party.latest() + "; no hay entrada con ese nombre en " + edition
                    + ", así que pudo ser retirada.";
        }
        return new Answer(verdict, new Explained(english, spanish), null);
    }

    private static Answer none(PartyRecord party, Program as, @Nullable TimeInterval when) {
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
        boolean later = when != null && party.latest().isBefore(lastDayOf(when));
        return new Answer(
                later ? Verdict.CANNOT_BE_CHECKED : Verdict.DISAGREES,
                new Explained(
                        party.name() + " is not designated as " + as.english() + " (" + as.name()
                                + ") in the record; it is under " + described(all, false)
                                + (later
                                        ? " The latest edition that has it, of " + party.latest() + ", is older."
                                        : ""),
                        party.name() + " no consta como " + as.spanish() + " (" + as.name() + "); está bajo "
                                + described(all, true)
                                + (later
                                        ? " La edición más reciente que la tiene, del " + party.latest()
                                                + ", es anterior."
                                        : "")),
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
