package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tamiz.core.identifiers.CodeFault;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.identifiers.Decoded;
import org.tamiz.core.identifiers.LetterFit;
import org.tamiz.core.identifiers.MexicanState;
import org.tamiz.core.identifiers.NameLetters;
import org.tamiz.core.identifiers.Rfc;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;

/** The page that takes a CURP or RFC apart and compares it with a name. */
final class CodesPage implements Routes {
    private static final String ADDRESS = Section.CODES.address();
    private static final int LONGEST = 300;

    private final Pages pages;

    CodesPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ADDRESS, pages.telling(Section.CODES, this::show), Permission.SCREEN);
        routes.post(ADDRESS, pages.telling(Section.CODES, this::show), Permission.SCREEN);
    }

    private void show(Context context) {
        String code = shortened(CheckForm.field(context, "code"));
        String name = shortened(CheckForm.field(context, "name"));
        CodesView view = decode(code, name, pages.language(context));
        pages.render(
                context,
                "codes",
                pages.page(context, Section.CODES, CodesPhrase.TITLE.in(pages.language(context))),
                view);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What a code says. */
    static CodesView decode(String code, String name, Language language) {
        if (code.isEmpty()) {
            return new CodesView("", name, "", List.of(), List.of());
        }
        Decoded<Curp> asCurp = Curp.parse(code);
        Decoded<Rfc> asRfc = Rfc.parse(code);
        Curp curp = asCurp.code();
        Rfc rfc = asRfc.code();
        if (curp != null) {
            return new CodesView(code, name, "", parts(curp, language), verdicts(curp, name, language));
        }
        if (rfc != null) {
            return new CodesView(code, name, "", parts(rfc, language), verdicts(rfc, name, language));
        }
        // A code of about the length of a CURP is taken for one, so that its fault is told and not that of an RFC.
        CodeFault fault = code.length() > 15 ? asCurp.fault() : asRfc.fault();
        String text = fault == null ? "" : language == Language.SPANISH ? fault.spanish() : fault.english();
        return new CodesView(code, name, CodesPhrase.WRONG.in(language) + " " + text + ".", List.of(), List.of());
    }

    private static List<CodesView.Part> parts(Curp curp, Language language) {
        String text = curp.text();
        MexicanState state = MexicanState.ofCode(curp.state());
        return List.of(
                part(text.substring(0, 4), CodesPhrase.LETTERS, "", language),
                part(text.substring(4, 10), CodesPhrase.DATE, date(curp.birthDate(), language), language),
                part(
                        text.substring(10, 11),
                        CodesPhrase.SEX,
                        curp.gender() == null
                                ? CodesPhrase.SEX_NEITHER.in(language)
                                : Phrase.of(curp.gender()).in(language),
                        language),
                part(
                        text.substring(11, 13),
                        CodesPhrase.STATE,
                        state == null ? CodesPhrase.ABROAD.in(language) : state.fullName(),
                        language),
                part(text.substring(13, 16), CodesPhrase.CONSONANTS, "", language),
                part(text.substring(16, 17), CodesPhrase.HOMOCLAVE, "", language),
                part(text.substring(17), CodesPhrase.CHECK_DIGIT, fits(curp.checkDigitFits(), language), language));
    }

    private static List<CodesView.Part> parts(Rfc rfc, Language language) {
        List<CodesView.Part> parts = new ArrayList<>();
        int letters = rfc.letters().length();
        parts.add(part(rfc.letters(), rfc.company() ? CodesPhrase.COMPANY_LETTERS : CodesPhrase.LETTERS, "", language));
        String dates = rfc.dates().stream()
                .map(day -> date(day, language))
                .collect(Collectors.joining(" " + CodesPhrase.OR.in(language) + " "));
        parts.add(part(
                rfc.text().substring(letters, letters + 6),
                rfc.company() ? CodesPhrase.COMPANY_DATE : CodesPhrase.DATE,
                rfc.dates().size() > 1 ? dates + " (" + CodesPhrase.CENTURY.in(language) + ")" : dates,
                language));
        if (rfc.hasHomoclave()) {
            int end = rfc.text().length();
            parts.add(part(rfc.text().substring(end - 3, end - 1), CodesPhrase.HOMOCLAVE, "", language));
            parts.add(part(
                    rfc.text().substring(end - 1),
                    CodesPhrase.CHECK_DIGIT,
                    fits(rfc.checkDigitFits(), language),
                    language));
        }
        return parts;
    }

    private static List<CodesView.Verdict> verdicts(Curp curp, String name, Language language) {
        List<CodesView.Verdict> verdicts = new ArrayList<>();
        checkDigit(curp.checkDigitFits(), verdicts, language);
        if (!name.isEmpty()) {
            verdicts.add(ofName(letters(name).fit(curp), language));
        }
        return verdicts;
    }

    private static List<CodesView.Verdict> verdicts(Rfc rfc, String name, Language language) {
        if (rfc.isGeneric()) {
            return List.of(new CodesView.Verdict("doubt", CodesPhrase.GENERIC.in(language)));
        }
        List<CodesView.Verdict> verdicts = new ArrayList<>();
        checkDigit(rfc.checkDigitFits(), verdicts, language);
        if (!name.isEmpty() && !rfc.company()) {
            verdicts.add(ofName(letters(name).fit(rfc), language));
        }
        return verdicts;
    }

    private static NameLetters letters(String name) {
        return NameLetters.of(NameParser.parse(Name.of(name, NameQuality.PRIMARY), PartyKind.PERSON));
    }

    private static void checkDigit(boolean fits, List<CodesView.Verdict> verdicts, Language language) {
        if (!fits) {
            verdicts.add(new CodesView.Verdict(
                    "alarm",
                    CodesPhrase.CHECK_DIGIT.in(language) + ": " + CodesPhrase.FITS_NOT.in(language) + ". "
                            + CodesPhrase.FITS_NOT_HINT.in(language)));
        }
    }

    private static CodesView.Verdict ofName(LetterFit fit, Language language) {
        boolean unknown = fit.paternal() == LetterFit.Part.UNKNOWN && fit.given() == LetterFit.Part.UNKNOWN;
        if (unknown) {
            return new CodesView.Verdict("doubt", CodesPhrase.NAME_UNKNOWN.in(language));
        }
        if (!fit.fits()) {
            return new CodesView.Verdict("alarm", CodesPhrase.NAME_FITS_NOT.in(language));
        }
        return fit.otherOrder()
                ? new CodesView.Verdict("doubt", CodesPhrase.NAME_CLOSE.in(language))
                : new CodesView.Verdict("calm", CodesPhrase.NAME_FITS.in(language));
    }

    private static String date(LocalDate day, Language language) {
        return new WrittenDate(language, ZoneOffset.UTC).of(day);
    }

    private static String fits(boolean fits, Language language) {
        return (fits ? CodesPhrase.FITS : CodesPhrase.FITS_NOT).in(language);
    }

    private static CodesView.Part part(String text, CodesPhrase label, String meaning, Language language) {
        return new CodesView.Part(text, label.in(language), meaning);
    }
}
