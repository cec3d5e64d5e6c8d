package org.tamiz.lists.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;

/** Writes a publication's parties as FollowTheMoney JSON lines. The package describes the format. */
public final class FtmWriter {
    private FtmWriter() {}

    /**
     * Writes every party, followed by the entities that tell of it.
     *
     * @param parties the publication; its list's name is the dataset
     * @param out where to; the caller closes it
     * @throws IOException if it cannot be written
     */
    public static void write(ListedParties parties, Writer out) throws IOException {
        List<String> datasets = List.of(parties.publication().list());
        for (ListedParty party : parties.parties()) {
            for (FtmEntity entity : FtmEntities.of(party, "")) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("id", entity.id());
                line.put("schema", entity.schema());
                line.put("datasets", datasets);
                line.put("properties", entity.properties());
                out.write(JsonLine.of(line));
            }
        }
    }
}
