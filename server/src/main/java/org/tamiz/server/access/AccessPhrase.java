package org.tamiz.server.access;

import org.tamiz.cases.access.PasswordRule;
import org.tamiz.reports.phrase.Language;

/** What the pages for signing in say. */
public enum AccessPhrase {
    /** Title and button of the page for signing in. */
    SIGN_IN("Sign in", "Iniciar sesión"),
    /** Field. */
    NAME("Name", "Usuario"),
    /** Field. */
    FULL_NAME("Name in full", "Nombre completo"),
    /** Field. */
    PASSWORD("Password", "Contraseña"),
    /** Field. */
    PASSWORD_AGAIN("Password again", "Repita la contraseña"),
    /** Link to the provider. */
    WITH_PROVIDER("Sign in through your organisation", "Iniciar sesión con su organización"),
    /** Title of the page for the first administrator. */
    SET_UP("The first administrator", "Primer administrador"),
    /** Explains it. */
    SET_UP_MEANING(
            "Choose a name and a password for whoever will add the other people.",
            "Elija un usuario y una contraseña para quien dará de alta a las demás personas."),
    /** Title of the page of an invitation. */
    CHOOSE_PASSWORD("Choose a password", "Elija una contraseña"),
    /** Title of the page of the own password, and where it is found. */
    CHANGE_PASSWORD("Change your password", "Cambiar su contraseña"),
    /** Field. */
    PRESENT_PASSWORD("Present password", "Contraseña actual"),
    /** Field. */
    NEW_PASSWORD("New password", "Contraseña nueva"),
    /** Below the fields. */
    CHANGE_PASSWORD_MEANING(
            "Wherever else you are signed in, you are signed out.", "Se cierran sus demás sesiones abiertas."),
    /** It is done. */
    PASSWORD_CHANGED(
            "Your password is changed; wherever else you were signed in, you are signed out.",
            "Se cambió su contraseña; se cerraron sus demás sesiones."),
    /** Somebody has none. */
    NO_PASSWORD(
            "You sign in through your organisation; there is no password here to change.",
            "Inicia sesión con su organización; aquí no hay contraseña que cambiar."),
    /** Refusal. */
    PRESENT_WRONG("The present password is wrong.", "La contraseña actual no es correcta."),
    /** Link. */
    TO_THE_DESK("To the first page", "A la primera página"),
    /** What passwords have to be. */
    PASSWORD_RULE(
            "At least " + PasswordRule.SHORTEST + " characters, without your own name; a sentence is best.",
            "Al menos " + PasswordRule.SHORTEST + " caracteres, sin su propio nombre; lo mejor es una frase."),
    /** Button. */
    CONTINUE("Continue", "Continuar"),
    /** Refusal. */
    WRONG("Name or password is wrong.", "El usuario o la contraseña no son correctos."),
    /** Refusal. */
    LOCKED(
            "Too many wrong passwords. Wait a while, then try again.",
            "Demasiados intentos fallidos. Espere un momento e inténtelo de nuevo."),
    /** Refusal of a provider's answer. */
    PROVIDER_REFUSED(
            "Your organisation's answer could not be accepted. Try again; if it stays, ask an administrator.",
            "No se pudo aceptar la respuesta de su organización. Inténtelo de nuevo; si persiste, pregunte a un administrador."),
    /** Refusal of somebody whom the provider knows and Tamiz does not. */
    NOT_ADDED(
            "You have no account here yet; ask an administrator to add you.",
            "Aún no tiene cuenta aquí; pida a un administrador que lo dé de alta."),
    /** Refusal. */
    EXPIRED(
            "This address has been used or has expired. Ask for another; for the first administrator, start the server again.",
            "Esta dirección ya se usó o venció. Pida otra; para el primer administrador, reinicie el servidor."),
    /** Refusal. */
    NOT_THE_SAME("The two passwords are not the same.", "Las dos contraseñas no coinciden."),
    /** Refusal. */
    NAME_REFUSED(
            "Use letters a to z, digits and . _ @ + - for the name.",
            "Use letras de la a a la z, dígitos y . _ @ + - para el usuario."),
    /** Refusal. */
    TOO_SHORT(
            "The password is too short; use at least " + PasswordRule.SHORTEST + " characters.",
            "La contraseña es demasiado corta; use al menos " + PasswordRule.SHORTEST + " caracteres."),
    /** Refusal. */
    TOO_LONG(
            "The password is too long; use at most " + PasswordRule.LONGEST + " characters.",
            "La contraseña es demasiado larga; use como máximo " + PasswordRule.LONGEST + " caracteres."),
    /** Refusal. */
    TOO_PLAIN(
            "The password repeats a few characters only; use more different ones.",
            "La contraseña repite unos pocos caracteres; use más variedad."),
    /** Refusal. */
    HOLDS_NAME("The password holds your own name; leave it out.", "La contraseña contiene su propio nombre; quítelo.");

    private final String english;
    private final String spanish;

    AccessPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }

    static AccessPhrase of(PasswordRule.Fault fault) {
        return switch (fault) {
            case TOO_SHORT -> TOO_SHORT;
            case TOO_LONG -> TOO_LONG;
            case TOO_PLAIN -> TOO_PLAIN;
            case HOLDS_NAME -> HOLDS_NAME;
        };
    }
}
