package org.tamiz.core.index;

import java.time.Instant;
import java.util.List;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Relation;

/** Writes listed parties and publications as bytes and reads them back equal. */
final class PartyCodec {
    static final List<PartyKind> KINDS = List.of(PartyKind.values());
    static final List<Gender> GENDERS = List.of(Gender.values());
    private static final List<NameQuality> QUALITIES = List.of(NameQuality.values());
    static final List<NameRole> ROLES = List.of(NameRole.values());
    private static final List<IdentifierType> IDENTIFIER_TYPES = List.of(IdentifierType.values());
    private static final List<DesignationStatus> STATUSES = List.of(DesignationStatus.values());

    private PartyCodec() {}

    /** A number that changes when the constants do that parties are written with. */
    static int constants() {
        return List.of(KINDS, GENDERS, QUALITIES, ROLES, IDENTIFIER_TYPES, STATUSES)
                .toString()
                .hashCode();
    }

    static void write(ByteSink sink, Publication publication) {
        sink.text(publication.list());
        sink.text(publication.title());
        sink.text(publication.authority());
        sink.date(publication.published());
        sink.text(publication.retrieved().toString());
        sink.text(publication.source());
        sink.text(publication.sha256());
        sink.number(publication.parties());
        sink.number(publication.names());
    }

    static Publication readPublication(ByteSource source) {
        return new Publication(
                source.text(),
                source.text(),
                source.text(),
                source.date(),
                Instant.parse(source.text()),
                source.text(),
                source.text(),
                source.number(),
                source.number());
    }

    static void write(ByteSink sink, ListedParty party) {
        sink.text(party.id());
        sink.constant(KINDS, party.kind());
        sink.list(party.names(), PartyCodec::write);
        sink.list(party.identifiers(), PartyCodec::write);
        sink.list(party.birthDates(), PartyCodec::write);
        sink.list(party.birthPlaces(), ByteSink::text);
        sink.list(party.nationalities(), ByteSink::text);
        sink.constant(GENDERS, party.gender());
        sink.list(party.addresses(), PartyCodec::write);
        sink.list(party.relations(), PartyCodec::write);
        sink.list(party.designations(), PartyCodec::write);
        sink.list(party.remarks(), ByteSink::text);
        sink.text(party.record());
    }

    static ListedParty readParty(ByteSource source) {
        return new ListedParty(
                source.text(),
                source.constant(KINDS),
                source.list(PartyCodec::readName),
                source.list(PartyCodec::readIdentifier),
                source.list(PartyCodec::readPartialDate),
                source.list(ByteSource::text),
                source.list(ByteSource::text),
                source.constantOrNull(GENDERS),
                source.list(PartyCodec::readAddress),
                source.list(PartyCodec::readRelation),
                source.list(PartyCodec::readDesignation),
                source.list(ByteSource::text),
                source.text());
    }

    static void write(ByteSink sink, Name name) {
        sink.text(name.text());
        sink.constant(QUALITIES, name.quality());
        sink.list(name.parts(), (to, part) -> {
            to.constant(ROLES, part.role());
            to.text(part.text());
        });
    }

    static Name readName(ByteSource source) {
        return new Name(
                source.text(),
                source.constant(QUALITIES),
                source.list(from -> new NamePart(from.constant(ROLES), from.text())));
    }

    static void write(ByteSink sink, Identifier identifier) {
        sink.constant(IDENTIFIER_TYPES, identifier.type());
        sink.text(identifier.value());
        sink.text(identifier.country());
        sink.text(identifier.label());
    }

    static Identifier readIdentifier(ByteSource source) {
        return new Identifier(
                source.constant(IDENTIFIER_TYPES), source.text(), source.textOrNull(), source.textOrNull());
    }

    static void write(ByteSink sink, PartialDate date) {
        sink.date(date.from());
        sink.date(date.to());
        sink.flag(date.circa());
    }

    static PartialDate readPartialDate(ByteSource source) {
        return new PartialDate(source.date(), source.date(), source.flag());
    }

    private static void write(ByteSink sink, Address address) {
        sink.text(address.text());
        sink.text(address.country());
        sink.text(address.countryName());
    }

    private static Address readAddress(ByteSource source) {
        return new Address(source.textOrNull(), source.textOrNull(), source.textOrNull());
    }

    private static void write(ByteSink sink, Relation relation) {
        sink.text(relation.type());
        sink.text(relation.target());
        sink.text(relation.targetId());
    }

    private static Relation readRelation(ByteSource source) {
        return new Relation(source.text(), source.text(), source.textOrNull());
    }

    private static void write(ByteSink sink, Designation designation) {
        sink.text(designation.authority());
        sink.text(designation.program());
        sink.text(designation.legalBasis());
        sink.constant(STATUSES, designation.status());
        sink.date(designation.announced());
        sink.date(designation.effective());
        sink.date(designation.firstSeen());
        sink.text(designation.citation());
    }

    private static Designation readDesignation(ByteSource source) {
        return new Designation(
                source.text(),
                source.text(),
                source.textOrNull(),
                source.constant(STATUSES),
                source.dateOrNull(),
                source.dateOrNull(),
                source.dateOrNull(),
                source.textOrNull());
    }
}
