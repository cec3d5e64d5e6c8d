package org.tamiz.server.desk;

import org.tamiz.cases.access.Role;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.Permission;

/** What the pages by which administrators keep people and keys say, in each language. */
public enum KeepingPhrase {
    /** A title. */
    PEOPLE_TITLE("People", "Personas"),
    /** Below the title. */
    PEOPLE_LEAD(
            "Who can sign in, and what for. People are never removed, since the audit trail names them; who has left is deactivated.",
            "Quién puede iniciar sesión y para qué. Nadie se elimina, pues la bitácora nombra a las personas; a quien se va se le desactiva."),
    /** A column and field. */
    LOGIN("Name to sign in with", "Usuario"),
    /** Below the field. */
    LOGIN_HINT(
            "Letters a to z, digits and . _ @ + -; through an OpenID provider, the e-mail address that it vouches for.",
            "Letras de la a a la z, dígitos y . _ @ + -; con un proveedor OpenID, el correo que este avala."),
    /** A column and field. */
    FULL_NAME("Name in full", "Nombre completo"),
    /** A column and field. */
    ROLES("Roles", "Funciones"),
    /** A column. */
    STATE("State", "Estado"),
    /** A column. */
    LAST_SIGN_IN("Last signed in", "Última sesión"),
    /** Instead of a time. */
    NEVER("never", "nunca"),
    /** A state. */
    ACTIVE("active", "activa"),
    /** A state. */
    INACTIVE("deactivated", "desactivada"),
    /** A role. */
    ROLE_ANALYST("analyst", "analista"),
    /** A role. */
    ROLE_REVIEWER("reviewer", "revisor"),
    /** A role. */
    ROLE_ADMINISTRATOR("administrator", "administrador"),
    /** A role. */
    ROLE_AUDITOR("auditor", "auditor"),
    /** What a role is for. */
    FOR_ANALYST("screens and works on cases", "coteja y trabaja los casos"),
    /** What a role is for. */
    FOR_REVIEWER("the same, and gives second approvals", "lo mismo, y da segundas aprobaciones"),
    /** What a role is for. */
    FOR_ADMINISTRATOR("keeps people, keys and settings", "administra personas, claves y ajustes"),
    /** What a role is for. */
    FOR_AUDITOR("reads cases and the trail, changes nothing", "lee los casos y la bitácora, no cambia nada"),
    /** No role. */
    ROLES_NONE("none", "ninguna"),
    /** A heading and button. */
    ADD("Add a person", "Dar de alta"),
    /** A heading and button. */
    SET_ROLES("Change the roles", "Cambiar las funciones"),
    /** Below the heading. */
    SET_ROLES_HINT("Whatever the person has open is signed out.", "Se cierran las sesiones abiertas de la persona."),
    /** A heading and button. */
    DEACTIVATE("Deactivate", "Desactivar"),
    /** Below the heading. */
    DEACTIVATE_HINT(
            "The person is signed out at once and can sign in no more. It can be taken back.",
            "La sesión de la persona se cierra de inmediato y ya no puede iniciar otra. Se puede deshacer."),
    /** A heading and button. */
    ACTIVATE("Activate", "Activar"),
    /** Below the heading. */
    ACTIVATE_HINT("The person can sign in again.", "La persona puede iniciar sesión de nuevo."),
    /** A heading. */
    INVITE("Reset the password", "Restablecer la contraseña"),
    /** Below the heading. */
    INVITE_HINT(
            "Makes an address by which the person chooses a new password, once. Until then the old one holds; deactivate the person if it is in wrong hands.",
            "Crea una dirección con la que la persona elige una contraseña nueva, una sola vez. Hasta entonces vale la anterior; si está en malas manos, desactive a la persona."),
    /** A button. */
    INVITE_BUTTON("Make the address", "Crear la dirección"),
    /** A heading; a name follows. */
    INVITED("Address for", "Dirección para"),
    /** Below it. */
    INVITED_HINT(
            "Send it by a way you trust. It is shown this once, leads to a password once, and holds for three days.",
            "Envíela por un medio de confianza. Se muestra solo esta vez, sirve una vez y vence en tres días."),
    /** A link. */
    BACK_TO_PEOPLE("All people", "Todas las personas"),
    /** What was done. */
    DONE_ROLES("The roles are changed.", "Se cambiaron las funciones."),
    /** What was done. */
    DONE_ACTIVATED("The person can sign in again.", "La persona puede iniciar sesión de nuevo."),
    /** What was done. */
    DONE_DEACTIVATED(
            "The person is signed out, and the password holds no more.",
            "La persona ya no tiene sesión abierta y su contraseña ya no vale."),
    /** A refusal. */
    LAST_ADMINISTRATOR(
            "This is the last active administrator; make somebody else one first.",
            "Es el último administrador activo; nombre antes a otra persona."),
    /** A refusal. */
    ROLE_MISSING("Tick what the person is for.", "Marque para qué es la persona."),
    /** A refusal. */
    LOGIN_REFUSED(
            "Use letters a to z, digits and . _ @ + - only, beginning with a letter or digit.",
            "Use solo letras de la a a la z, dígitos y . _ @ + -, con letra o dígito al inicio."),
    /** A refusal. */
    LOGIN_TAKEN("This name is taken; choose another.", "Este usuario ya existe; elija otro."),
    /** A refusal. */
    FULL_NAME_MISSING("Write the name in full.", "Escriba el nombre completo."),
    /** A title. */
    KEYS_TITLE("API keys", "Claves de API"),
    /** Below the title. */
    KEYS_LEAD(
            "What programs show to be let in. Only a hash of each secret is kept.",
            "Lo que muestran los programas para entrar. De cada secreto solo se guarda un resumen criptográfico."),
    /** A column and field. */
    LABEL("Label", "Nombre"),
    /** Below the field. */
    LABEL_HINT("Such as core-banking.", "Por ejemplo, core-banking."),
    /** A column and field. */
    SCOPES("Scopes", "Alcances"),
    /** A column and field. */
    EXPIRES("Expires", "Vence"),
    /** Below the field. */
    EXPIRES_HINT("The first day on which it is refused.", "El primer día en que se rechaza."),
    /** A column. */
    MADE("Made", "Creada"),
    /** What a scope lets a program do. */
    SCOPE_SCREEN("screen records, read documents, look up lists", "cotejar, leer documentos, consultar listas"),
    /** What a scope lets a program do. */
    SCOPE_REVIEW("see cases and work on them", "ver los casos y trabajarlos"),
    /** What a scope lets a program do. */
    SCOPE_ADMINISTER(
            "see people and keys; its use is in the trail", "ver personas y claves; su uso queda en la bitácora"),
    /** What a scope lets a program do. */
    SCOPE_AUDIT("read cases, evidence and the trail", "leer casos, evidencia y bitácora"),
    /** What a scope lets a program do. */
    SCOPE_MEASURE("read metrics", "leer métricas"),
    /** A state. */
    HOLDS("holds", "vigente"),
    /** A state. */
    EXPIRED("expired", "vencida"),
    /** A state. */
    REVOKED("revoked", "revocada"),
    /** A heading and button. */
    MAKE_KEY("Make a key", "Crear una clave"),
    /** A heading; a label follows. */
    SECRET_OF("Secret of", "Secreto de"),
    /** Below it. */
    SECRET_HINT(
            "Keep it where the program finds it; it is shown this once. Programs send it as X-Api-Key.",
            "Guárdelo donde el programa lo encuentre; se muestra solo esta vez. Los programas lo envían como X-Api-Key."),
    /** A button. */
    REVOKE("Revoke", "Revocar"),
    /** Before the button. */
    REVOKE_HINT(
            "For good; programs that use it are refused at once.",
            "Es definitivo; se rechaza de inmediato a los programas que la usan."),
    /** What was done. */
    DONE_REVOKED("The key is revoked.", "Se revocó la clave."),
    /** Nothing to show. */
    KEYS_NONE("There are no keys yet.", "Aún no hay claves."),
    /** A refusal. */
    LABEL_REFUSED(
            "Use letters a to z, digits and . _ - only, beginning with a letter or digit.",
            "Use solo letras de la a a la z, dígitos y . _ -, con letra o dígito al inicio."),
    /** A refusal. */
    LABEL_TAKEN(
            "There is or was a key of this label; choose another.",
            "Ya hay o hubo una clave con este nombre; elija otro."),
    /** A refusal. */
    SCOPE_MISSING("Tick what the key is for.", "Marque para qué es la clave."),
    /** A refusal. */
    EXPIRY_REFUSED("Choose a day that is still to come.", "Elija un día que aún no llegue."),
    /** A refusal of a program. */
    PEOPLE_ONLY(
            "Only somebody who has signed in changes people and keys, never a key.",
            "Solo quien ha iniciado sesión cambia personas y claves, nunca una clave.");

    private final String english;
    private final String spanish;

    KeepingPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }

    /** A role's name. */
    public static KeepingPhrase of(Role role) {
        return valueOf("ROLE_" + role);
    }

    /** What a role is for. */
    public static KeepingPhrase purpose(Role role) {
        return valueOf("FOR_" + role);
    }

    /** What a scope lets a program do. */
    public static KeepingPhrase of(Permission scope) {
        return valueOf("SCOPE_" + scope);
    }
}
