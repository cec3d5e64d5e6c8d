package org.tamiz.server.desk;

import org.tamiz.reports.phrase.Language;

/** What the review desk says of cases, in each language. Both stand side by side, so that none is forgotten. */
public enum ReviewPhrase {
    /** A title. */
    QUEUE_TITLE("Queue", "Cola"),
    /** Nothing to do. */
    QUEUE_EMPTY("Nothing is waiting here.", "Aquí no hay nada pendiente."),
    /** What to do then. */
    QUEUE_EMPTY_HINT(
            "Cases come from checks, files and the API. Open one from the check page, or look at another tab.",
            "Los casos vienen de cotejos, archivos y la API. Abra uno desde la página de cotejo o mire otra pestaña."),
    /** A field. */
    QUEUE_NAME("Name begins with", "El nombre empieza con"),
    /** A field. */
    QUEUE_WHO("Who works on it", "Quién lo lleva"),
    /** A choice. */
    QUEUE_ANYBODY("anybody", "cualquiera"),
    /** A choice. */
    QUEUE_ME("me", "yo"),
    /** A choice. */
    QUEUE_NOBODY("nobody yet", "nadie aún"),
    /** A field. */
    QUEUE_ORDER("Order", "Orden"),
    /** A field and column. */
    QUEUE_QUEUE("Queue", "Cola"),
    /** A choice. */
    QUEUE_ALL("all", "todas"),
    /** A button. */
    QUEUE_FILTER("Filter", "Filtrar"),
    /** The case in an archive. */
    EVIDENCE_PACK("Evidence pack (ZIP)", "Expediente de evidencia (ZIP)"),
    /** The label of the list. */
    QUEUE_LIST("List", "Lista"),
    /** The label of the source. */
    QUEUE_SOURCE("Source", "Origen"),
    /** A link. */
    QUEUE_MORE("Next page", "Página siguiente"),
    /** A column. */
    QUEUE_CASE("Record", "Registro"),
    /** A column. */
    QUEUE_HIT("Could be", "Podría ser"),
    /** A column. */
    QUEUE_ASSIGNEE("With", "A cargo de"),
    /** A column. */
    QUEUE_OPENED("Opened", "Abierto"),
    /** A column. */
    QUEUE_CHANGED("Last change", "Último cambio"),
    /** A column. */
    QUEUE_FIT("How well it fits", "Qué tanto coincide"),
    /** Nobody works on it. */
    QUEUE_NOBODY_SHORT("nobody", "nadie"),
    /** The mark of a case. */
    QUEUE_REOPENED("open again", "abierto de nuevo"),
    /** An order. */
    ORDER_MOST_URGENT("most urgent first", "lo más urgente primero"),
    /** An order. */
    ORDER_LONGEST_UNCHANGED("longest waiting first", "lo que más espera primero"),
    /** An order. */
    ORDER_LAST_CHANGED("last changed first", "lo último primero"),
    /** Where a case stands. */
    STATUS_OPEN("Open", "Abiertos"),
    /** Where a case stands. */
    STATUS_AWAITING_APPROVAL("Second approval", "Segunda aprobación"),
    /** Where a case stands. */
    STATUS_CLOSED("Closed", "Cerrados"),
    /** Where an alert stands. */
    ALERT_OPEN("to decide", "por decidir"),
    /** Where an alert stands. */
    ALERT_AWAITING_APPROVAL("awaits a second person", "espera a otra persona"),
    /** Where an alert stands. */
    ALERT_DECIDED("decided", "decidida"),
    /** Where an alert stands. */
    ALERT_CLEARED("cleared by an accepted pair", "descartada por un par aceptado"),
    /** A button. */
    TAKE("Take it", "Tomarlo"),
    /** What a key does. */
    TAKE_KEY("take the case", "tomar el caso"),
    /** A button. */
    RELEASE("Give it back", "Soltarlo"),
    /** A link. */
    NEXT_CASE("Next case", "Caso siguiente"),
    /** A link. */
    BACK_TO_QUEUE("Back to the queue", "Volver a la cola"),
    /** A case; its number follows. */
    CASE("Case", "Caso"),
    /** Where a record is from. */
    CASE_SOURCE("from", "de"),
    /** An alert whose hit is no longer given. */
    CASE_GONE("Screening the record no longer gives this hit, since", "El cotejo ya no da esta coincidencia, desde"),
    /** A heading. */
    CASE_TO_DECIDE("To decide", "Por decidir"),
    /** A heading. */
    CASE_DECIDED("Decided", "Decididas"),
    /** A heading. */
    CASE_CLEARED("Cleared by rule", "Descartadas por regla"),
    /** Below the heading. */
    CASE_CLEARED_HINT(
            "These hits are kept away by an accepted pair. They come back when the record or the list entry changes, or the time is over.",
            "Un par aceptado mantiene apartadas estas coincidencias. Vuelven si cambia el registro o la entrada de la lista, o vence el plazo."),
    /** A heading. */
    CHANGED_SINCE("What changed since last time", "Qué cambió desde la última vez"),
    /** Whose change it is. */
    CHANGED_RECORD("the record", "el registro"),
    /** Whose change it is. */
    CHANGED_PARTY("the list entry", "la entrada de la lista"),
    /** Why an alert is open again. */
    WHY_PARTY_CHANGED("Open again: the list entry changed.", "Abierta de nuevo: cambió la entrada de la lista."),
    /** Why an alert is open again. */
    WHY_RECORD_CHANGED("Open again: the record changed.", "Abierta de nuevo: cambió el registro."),
    /** Why an alert is open again. */
    WHY_PAIR_EXPIRED("Open again: the accepted pair has expired.", "Abierta de nuevo: venció el par aceptado."),
    /** Why an alert is open again. */
    WHY_PAIR_ENDED(
            "Open again: somebody ended the accepted pair or the decision.",
            "Abierta de nuevo: alguien terminó el par aceptado o la decisión."),
    /** Why an alert is open again. */
    WHY_REJECTED(
            "Open again: the second person did not agree.",
            "Abierta de nuevo: la segunda persona no estuvo de acuerdo."),
    /** A heading and button. */
    DECIDE("Decide", "Decidir"),
    /** A legend. */
    DECIDE_QUESTION("Is it the listed party?", "¿Es la parte listada?"),
    /** An outcome. */
    OUTCOME_MATCH("Yes, the same", "Sí, es la misma"),
    /** An outcome. */
    OUTCOME_NO_MATCH("No, somebody else", "No, es otra"),
    /** A legend. */
    REASONS("What tells", "Qué lo muestra"),
    /** A field. */
    REASON("Reason", "Motivo"),
    /** Below the field. */
    REASON_HINT(
            "Needed, unless something above is ticked. An auditor reads it years from now.",
            "Necesario, salvo que marque algo arriba. Un auditor lo leerá dentro de años."),
    /** What is wrong with a form. */
    REASON_MISSING("Tick what tells, or write a reason.", "Marque qué lo muestra o escriba un motivo."),
    /** What is wrong with a form. */
    OUTCOME_MISSING("Say whether it is the listed party.", "Diga si es la parte listada."),
    /** Where a case stands. */
    CASE_OPEN("open", "abierto"),
    /** Where a case stands. */
    CASE_AWAITING_APPROVAL("awaits a second person", "espera a otra persona"),
    /** Where a case stands. */
    CASE_CLOSED("closed", "cerrado"),
    /** A choice; days follow. */
    ACCEPT_PAIR("Do not ask again for this pair for", "No volver a preguntar por este par durante"),
    /** Below the choice. */
    ACCEPT_PAIR_HINT(
            "Ends by itself as soon as the record or the list entry changes.",
            "Termina por sí solo en cuanto cambie el registro o la entrada de la lista."),
    /** Below the button. */
    NEEDS_SECOND("A second person will have to approve.", "Otra persona tendrá que aprobar."),
    /** A decision awaits approval; a name follows. */
    PROPOSED("Proposed by", "Propuesta por"),
    /** A button. */
    APPROVE("Approve", "Aprobar"),
    /** A button. */
    REJECT("Do not approve", "No aprobar"),
    /** A button. */
    WITHDRAW("Take it back", "Retirarla"),
    /** Why one cannot approve. */
    WITHDRAW_HINT(
            "You proposed this yourself, so somebody else has to approve it.",
            "Usted lo propuso, así que otra persona debe aprobarlo."),
    /** Why one cannot approve. */
    NO_APPROVAL("Somebody who may approve has to look at it.", "Debe verla alguien que pueda aprobar."),
    /** A field. */
    REMARK("Remark", "Observación"),
    /** Below the field. */
    REMARK_HINT("Needed when you do not approve.", "Necesaria si no aprueba."),
    /** Who decided; a name follows. */
    DECIDED_BY("by", "por"),
    /** A name follows. */
    APPROVED_BY("approved by", "aprobada por"),
    /** A day follows. */
    PAIR_UNTIL("Pair accepted until", "Par aceptado hasta"),
    /** What has become of a decision. */
    STATE_PROPOSED("proposed", "propuesta"),
    /** What has become of a decision. */
    STATE_IN_FORCE("in force", "en vigor"),
    /** What has become of a decision. */
    STATE_REJECTED("not approved", "no aprobada"),
    /** What has become of a decision. */
    STATE_OVERTAKEN("overtaken", "superada"),
    /** A button. */
    REOPEN("Open again", "Abrir de nuevo"),
    /** What can be folded out. */
    REOPEN_HINT("This was wrong, or there is news", "Fue un error, o hay novedades"),
    /** A heading. */
    EARLIER_DECISIONS("Decisions so far", "Decisiones hasta ahora"),
    /** A heading. */
    WATERFALL("Why: from the starting odds to the score", "Por qué: de la probabilidad de partida a la puntuación"),
    /** Before the evidence that disagrees. */
    AGAINST_LEAD("Speaks against", "Habla en contra"),
    /** No evidence disagrees. */
    AGAINST_NONE("Nothing speaks against it.", "Nada habla en contra."),
    /** A heading. */
    CODES("CURP and RFC taken apart", "CURP y RFC descompuestos"),
    /** Whose code it is. */
    CODES_OF_RECORD("of the record", "del registro"),
    /** Whose code it is. */
    CODES_OF_PARTY("of the listed party", "de la parte listada"),
    /** A heading. */
    NOTES("Notes", "Notas"),
    /** No notes. */
    NOTES_NONE("No notes yet.", "Aún no hay notas."),
    /** A field. */
    NOTE("New note", "Nota nueva"),
    /** A button. */
    NOTE_BUTTON("Add note", "Agregar nota"),
    /** A heading. */
    FILES("Files", "Archivos"),
    /** No files. */
    FILES_NONE("No files yet.", "Aún no hay archivos."),
    /** A field. */
    FILE("File, at most 10 MB", "Archivo, 10 MB como máximo"),
    /** A button. */
    FILE_BUTTON("Add file", "Agregar archivo"),
    /** What is wrong with a form. */
    FILE_MISSING("Choose a file first.", "Elija primero un archivo."),
    /** A heading. */
    HISTORY("History", "Historia"),
    /** What happened. */
    ACTION_RAISED("hit seen", "coincidencia vista"),
    /** What happened. */
    ACTION_REFRESHED("hit seen again, changed", "coincidencia vista de nuevo, cambiada"),
    /** What happened. */
    ACTION_REOPENED("opened again", "abierta de nuevo"),
    /** What happened. */
    ACTION_GONE("hit no longer given", "la coincidencia ya no se da"),
    /** What happened. */
    ACTION_RECORD("record changed", "cambió el registro"),
    /** What happened. */
    ACTION_PROPOSED("decision proposed", "decisión propuesta"),
    /** What happened. */
    ACTION_MADE("decided", "decidió"),
    /** What happened. */
    ACTION_APPROVED("decision approved", "decisión aprobada"),
    /** What happened. */
    ACTION_REJECTED("decision not approved", "decisión no aprobada"),
    /** What happened. */
    ACTION_WITHDRAWN("decision taken back", "decisión retirada"),
    /** What happened. */
    ACTION_PAIR("pair accepted", "par aceptado"),
    /** What happened. */
    ACTION_PAIR_ENDED("accepted pair ended", "par aceptado terminado"),
    /** What happened. */
    ACTION_ASSIGNED("case given to somebody", "caso asignado"),
    /** What happened. */
    ACTION_NOTED("note written", "nota escrita"),
    /** What happened. */
    ACTION_ATTACHED("file added", "archivo agregado"),
    /** A button. */
    OPEN_CASE("Open a case", "Abrir un caso"),
    /** Beside the button. */
    OPEN_CASE_HINT(
            "Keeps this record and its hits for a decision. With a number of your own it is screened again whenever lists change.",
            "Conserva este registro y sus coincidencias para decidir. Con un número propio se vuelve a cotejar cuando cambien las listas."),
    /** Somebody was faster. */
    CHANGED_MEANWHILE(
            "Somebody changed this meanwhile. Look again, then decide.",
            "Alguien lo cambió entretanto. Revíselo de nuevo y decida."),
    /** A message. */
    DONE_DECIDED("Decided.", "Decidido."),
    /** A message. */
    DONE_PROPOSED("Proposed. A second person has to approve.", "Propuesto. Otra persona tiene que aprobar."),
    /** A message. */
    DONE_APPROVED("Approved.", "Aprobado."),
    /** A message. */
    DONE_REJECTED("Not approved; it is open again.", "No aprobado; está abierto de nuevo."),
    /** A message. */
    DONE_REOPENED("Open again.", "Abierto de nuevo."),
    /** A message. */
    DONE_TAKEN("The case is yours.", "El caso es suyo."),
    /** A message. */
    DONE_RELEASED("The case is with nobody.", "El caso quedó sin asignar."),
    /** A message. */
    DONE_NOTED("Note added.", "Nota agregada."),
    /** A message. */
    DONE_ATTACHED("File added.", "Archivo agregado."),
    /** Between two numbers. */
    OF("of", "de"),
    /** Instead of what others can do. */
    READ_ONLY("You may read this and change nothing.", "Puede leerlo, pero no cambiar nada.");

    private final String english;
    private final String spanish;

    ReviewPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
