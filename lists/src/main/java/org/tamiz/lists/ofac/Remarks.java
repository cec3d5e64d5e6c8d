package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Relation;

/** What the remarks of one entry say, collected while they are parsed. */
final class Remarks {
    final List<Name> names = new ArrayList<>();
    final List<Identifier> identifiers = new ArrayList<>();
    final List<PartialDate> birthDates = new ArrayList<>();
    final List<String> birthPlaces = new ArrayList<>();
    final List<String> nationalities = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    /** Statements that no field of a listed party holds, understood or not, verbatim and in order. */
    final List<String> kept = new ArrayList<>();
    /** Those of {@link #kept} that no rule knows. */
    final List<String> notUnderstood = new ArrayList<>();

    @Nullable
    Gender gender;

    int items;
}
