package org.tamiz.lists.mexico;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.lists.text.CsvHeader;

/** The stages of a proceeding under article 69-B, in their order. The package gives the law. */
enum SatStage {
    PRESUMED("Presunto", "presun", DesignationStatus.PROPOSED),
    DISPROVED("Desvirtuado", "desvirtu", DesignationStatus.RESCINDED),
    DEFINITIVE("Definitivo", "definitiv", DesignationStatus.IN_FORCE),
    FAVOURABLE_RULING("Sentencia Favorable", "sentencia_favorable", DesignationStatus.RESCINDED);

    private final String situation;
    private final String inColumns;
    private final DesignationStatus status;

    SatStage(String situation, String inColumns, DesignationStatus status) {
        this.situation = situation;
        this.inColumns = inColumns;
        this.status = status;
    }

    /** The stage in the list's words. */
    String situation() {
        return situation;
    }

    DesignationStatus status() {
        return status;
    }

    /** The stage of a situation, whatever its case and accents; null if it is none. */
    static @Nullable SatStage ofSituation(String situation) {
        String key = CsvHeader.key(situation);
        for (SatStage stage : values()) {
            if (CsvHeader.key(stage.situation).equals(key)) {
                return stage;
            }
        }
        return null;
    }

    /** The stage that a column tells of; null if it tells of none. */
    static @Nullable SatStage ofColumn(String columnKey) {
        for (SatStage stage : values()) {
            if (columnKey.contains(stage.inColumns)) {
                return stage;
            }
        }
        return null;
    }
}
