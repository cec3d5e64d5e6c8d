package org.tamiz.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.lists.diff.FieldChange;
import org.tamiz.lists.diff.PartyField;

/** How a record changed from one state to a later one, in the fields by which changes of listed parties are told. */
final class RecordChanges {
    private RecordChanges() {}

    /** Every change, in the order of the fields; empty if there is none. */
    static List<FieldChange> between(ScreeningRecord before, ScreeningRecord after) {
        List<FieldChange> changes = new ArrayList<>();
        add(
                changes,
                PartyField.KIND,
                before,
                after,
                record -> Stream.ofNullable(record.kind()).map(String::valueOf));
        add(
                changes,
                PartyField.PRIMARY_NAME,
                before,
                after,
                record -> record.names().stream().map(Name::text));
        add(
                changes,
                PartyField.IDENTIFIER,
                before,
                after,
                record -> record.identifiers().stream().map(one -> one.type() + " " + one.value()));
        add(
                changes,
                PartyField.BIRTH_DATE,
                before,
                after,
                record -> record.birthDates().stream().map(PartialDate::toString));
        add(changes, PartyField.NATIONALITY, before, after, record -> record.countries().stream());
        add(
                changes,
                PartyField.GENDER,
                before,
                after,
                record -> Stream.ofNullable(record.gender()).map(String::valueOf));
        add(changes, PartyField.ADDRESS, before, after, record -> record.addresses().stream());
        return changes;
    }

    private static void add(
            List<FieldChange> changes,
            PartyField field,
            ScreeningRecord before,
            ScreeningRecord after,
            Function<ScreeningRecord, Stream<String>> values) {
        List<String> old = values.apply(before).toList();
        List<String> young = values.apply(after).toList();
        List<String> gone = old.stream().filter(value -> !young.contains(value)).toList();
        List<String> come = young.stream().filter(value -> !old.contains(value)).toList();
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new FieldChange(field, gone, come));
        }
    }
}
