package org.tamiz.lists.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.fincen.FincenReader;

/**
 * FollowTheMoney's topics: why a party is of interest, in words of its vocabulary. They follow from the designations that are
 * not rescinded and from nothing else.
 *
 * <ul>
 *   <li>{@code sanction}: some designation stands; {@code sanction.linked} instead if every one of them only names the party
 *       beside the one it is about.
 *   <li>{@code crime.terror}: under a program against terrorism: FTO (8 USC 1189), SDGT (EO 13224), the United Nations' list on
 *       ISIL and Al-Qaida, or one that says so in words.
 *   <li>{@code crime.traffick.drug}: under a program against the trade in drugs: SDNT, SDNTK (21 USC 1901–1908), EO 14059.
 *   <li>{@code crime}: as a transnational criminal organization: TCO (EO 13581).
 * </ul>
 */
public final class FtmTopics {
    /** Some designation stands. */
    public static final String SANCTION = "sanction";

    /** Named in a designation of another. */
    public static final String LINKED = "sanction.linked";

    private FtmTopics() {}

    /** The topics of a party, none of them twice; empty if no designation stands. */
    public static List<String> of(ListedParty party) {
        Set<String> topics = new LinkedHashSet<>();
        boolean onlyNamed = true;
        for (Designation designation : party.designations()) {
            if (designation.status() != DesignationStatus.RESCINDED) {
                onlyNamed &= FincenReader.onlyNames(designation);
                topics.add(SANCTION);
                byProgram(designation.program().toUpperCase(Locale.ROOT), topics);
            }
        }
        if (onlyNamed && topics.remove(SANCTION)) {
            topics.add(LINKED);
        }
        return List.copyOf(topics);
    }

    private static void byProgram(String program, Set<String> topics) {
        switch (program) {
            case "FTO", "SDGT", "SDT", "AL-QAIDA", "QDI", "QDE", "TALIBAN" -> topics.add("crime.terror");
            case "SDNT", "SDNTK", "ILLICIT-DRUGS-EO14059" -> topics.add("crime.traffick.drug");
            case "TCO" -> topics.add("crime");
            default -> {
                if (program.contains("TERROR") || program.contains("AL-QAIDA") || program.contains("ISIL")) {
                    topics.add("crime.terror");
                }
            }
        }
    }
}
