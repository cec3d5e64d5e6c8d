package org.tamiz.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.tamiz.core.model.ListedParties;
import org.tamiz.lists.exchange.FtmWriter;
import org.tamiz.lists.exchange.SenzingWriter;
import org.tamiz.lists.exchange.SimpleCsvWriter;

/** Formats in which other tools read a list's parties. */
enum ExchangeFormat {
    /** FollowTheMoney entities, one JSON object a line. */
    FTM,
    /** Senzing records, one JSON object a line. */
    SENZING,
    /** The columns of OpenSanctions' {@code targets.simple.csv}. */
    CSV;

    /**
     * The format that a user names.
     *
     * @throws IllegalArgumentException if there is none; the message lists them
     */
    static ExchangeFormat parse(String text) {
        for (ExchangeFormat format : values()) {
            if (format.name().equals(text.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("There is no exchange format \"" + text + "\"; use ftm, senzing or csv.");
    }

    /** Writes a publication's parties. */
    void write(ListedParties parties, Writer out) throws IOException {
        switch (this) {
            case FTM -> FtmWriter.write(parties, out);
            case SENZING -> SenzingWriter.write(parties, out);
            case CSV -> SimpleCsvWriter.write(parties, out);
        }
    }
}
