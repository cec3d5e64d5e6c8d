package org.tamiz.core.index;

import java.util.List;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;

/** Writes the facts of listed parties as bytes and reads them back equal. */
final class FactsCodec {
    private FactsCodec() {}

    static void write(ByteSink sink, PreparedParty party) {
        sink.constant(PartyCodec.KINDS, party.party().kind());
        sink.constant(PartyCodec.GENDERS, party.party().gender());
        sink.list(party.facts().countries(), ByteSink::text);
        sink.list(party.facts().codes().identifiers(), PartyCodec::write);
        sink.list(party.party().birthDates(), PartyCodec::write);
    }

    static PartyFacts read(ByteSource source) {
        PartyKind kind = source.constant(PartyCodec.KINDS);
        Gender gender = source.constantOrNull(PartyCodec.GENDERS);
        List<String> countries = source.list(ByteSource::text);
        List<Identifier> codes = source.list(PartyCodec::readIdentifier);
        List<PartialDate> birthDates = source.list(PartyCodec::readPartialDate);
        return PartyFacts.of(kind, gender, countries, MexicanCodes.of(codes), birthDates);
    }
}
