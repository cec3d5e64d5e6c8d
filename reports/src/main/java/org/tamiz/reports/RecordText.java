package org.tamiz.reports;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** A record in a line: its first name and what else it states. */
public final class RecordText {
    private RecordText() {}

    /** The record. */
    public static String of(ScreeningRecord record, Language language) {
        List<String> words = new ArrayList<>();
        if (!record.names().isEmpty()) {
            words.add(record.names().get(0).text());
        }
        if (record.kind() != null) {
            words.add(Phrase.of(record.kind()).in(language));
        }
        record.birthDates().stream().map(PartialDate::toString).forEach(words::add);
        words.addAll(record.countries());
        record.identifiers().forEach(id -> words.add(Phrase.of(id.type(), language) + " " + id.value()));
        return String.join(", ", words);
    }
}
