#include "commands/set_up/status_words.hpp"

#include <gtest/gtest.h>

namespace referralbook::commands {
namespace {

using enum book::status;

TEST(a_status_of_the_office, is_known_by_its_own_word) {
    for (const auto* word : {"Won", "Contratado", "beauftragt", "Closed - won", "GANADA"})
        EXPECT_EQ(status_of_stage(word), won) << word;
    for (const auto* word : {"Site visit booked", "Visita concertada", "Termin vereinbart"})
        EXPECT_EQ(status_of_stage(word), meeting) << word;
    EXPECT_EQ(status_of_stage("no contesta"), trying);
    EXPECT_EQ(status_of_stage("Presupuesto enviado"), proposal);
    EXPECT_EQ(status_of_stage("Thinking about it"), in_talks);
}

TEST(a_status_of_the_office, may_say_why_behind_it) {
    for (const auto* word : {"Lost - too dear", "Perdido - caro", "lost: price", "Lost (went elsewhere)", "Lost, price",
             "Closed lost \u2013 no answer"})
        EXPECT_EQ(status_of_stage(word), lost) << word;
    EXPECT_EQ(status_of_stage("Won (roof only)"), won);
}

TEST(a_status_of_the_office, may_stand_beside_days_times_and_how_often) {
    for (const auto* word : {"Termin 30.11. 8:30", "Termin 30.11.26", "Appt 12/3", "RDV 14h30", "Cita 3/12",
             "appointment set 9:00", "Afspraak 12-3", "Appuntamento 3.12.", "Meeting!", "2. Termin"})
        EXPECT_EQ(status_of_stage(word), meeting) << word;
    for (const auto* word :
        {"2x angerufen", "called 3x", "llamado 2", "gebeld 12-3", "LM 11/3", "angerufen, nicht erreicht"})
        EXPECT_EQ(status_of_stage(word), trying) << word;
    for (const auto* word : {"WON!!", "won 2400", "Kunde 12.3.", "policy bound 3/1"})
        EXPECT_EQ(status_of_stage(word), won) << word;
    for (const auto* word : {"No 12", "no. 4", "30.11.", "2x", "12"})
        EXPECT_EQ(status_of_stage(word), std::nullopt) << word;
}

TEST(a_status_of_the_office, may_be_a_message_a_price_or_a_patient) {
    for (const auto* word : {"VM left", "Sent email", "Email sent", "AB erreicht", "E-Mail gesendet", "Mail envoyé",
             "Correo enviado", "Email inviata", "E-mail gestuurd", "LMTCB", "No response yet"})
        EXPECT_EQ(status_of_stage(word), trying) << word;
    for (const auto* word : {"Too expensive", "Zu teuer", "Trop cher", "Demasiado caro", "Troppo caro", "Te duur",
             "Muito caro", "Price too high", "No budget", "Preis zu hoch"})
        EXPECT_EQ(status_of_stage(word), lost) << word;
    for (const auto* word :
        {"Patient accepted", "Treatment accepted", "Patient angenommen", "Patient accepté", "Paciente aceptado",
            "Paziente accettato", "Patient geaccepteerd", "Case accepted", "Angebot angenommen", "Devis accepté"})
        EXPECT_EQ(status_of_stage(word), won) << word;
}

TEST(a_status_of_a_job, is_known_by_the_words_of_a_workshop) {
    for (const auto* word : {"Complete", "Complete - paid", "Sold - scheduled", "Sold, waiting on material",
             "Paid in full", "Invoiced", "Fertiggestellt", "Bezahlt", "Travaux terminés", "Facturé", "Terminado",
             "Pagado", "Lavori finiti", "Fatturato", "Afgerond", "Gefactureerd", "Concluído", "Faturado"})
        EXPECT_EQ(status_of_stage(word), won) << word;
    for (const auto* word : {"Waiting on insurance", "Wartet auf Unterlagen", "Vollmacht fehlt",
             "En attente de l'assurance", "Esperando documentos", "In attesa di documenti", "Wacht op klant"})
        EXPECT_EQ(status_of_stage(word), in_talks) << word;
    for (const auto* word : {"est. sent", "Estimate sent", "Bid out", "Kostenvoranschlag verschickt", "Devis remis"})
        EXPECT_EQ(status_of_stage(word), proposal) << word;
}

TEST(a_status_of_the_office, may_stand_before_a_day_in_words) {
    for (const auto* word : {"RDV le 2/12", "RDV le 2 décembre à 14h", "RDV lundi", "RDV pris le 2/12",
             "RDV le 2/12 - à confirmer", "RDV le 2/12 (confirmé)", "Termin am 2.12.", "Termin am Montag",
             "Termin am 30.11. um 8:30 Uhr", "Appt on 12/2", "Appt on Dec 2", "appointment on the 2nd of December",
             "meeting the 2nd at 9am", "Cita el 2/12", "Cita el lunes 2 de diciembre a las 9h30",
             "Appuntamento il 2/12", "appuntamento il 2 dicembre alle 15", "Afspraak op 2/12",
             "afspraak op 2 december om 9u", "Reunião em 2/12", "reunião dia 2/12"})
        EXPECT_EQ(status_of_stage(word), meeting) << word;
    for (const auto* word : {"called on 12/2", "llamado el 2/12", "angerufen am 2.12.", "appelé le 2/12",
             "chiamato il 2/12", "gebeld op 2/12"})
        EXPECT_EQ(status_of_stage(word), trying) << word;
    EXPECT_EQ(status_of_stage("won on 12/2"), won);
    EXPECT_EQ(status_of_stage("perdu le 2/12"), lost);
    // Other words stay, and a day alone is no status.
    for (const auto* word :
        {"le 2/12", "Montag", "no Monday", "No on 12/2", "call Tom on 12/2", "may 2", "Termin Tom am 2.12."})
        EXPECT_EQ(status_of_stage(word), std::nullopt) << word;
}

TEST(a_status_of_the_office, is_known_as_practices_and_agents_write_it) {
    for (const auto* word :
        {"In trattamento", "under care", "Retainer signed", "Listing signed", "Mandat unterschrieben"})
        EXPECT_EQ(status_of_stage(word), won) << word;
    for (const auto* word : {"geplant", "prévu", "programado", "programmato", "gepland"})
        EXPECT_EQ(status_of_stage(word), meeting) << word;
    for (const auto* word : {"in Arbeit", "lopend", "em curso"}) EXPECT_EQ(status_of_stage(word), in_talks) << word;
    for (const auto* word : {"ouvert", "abierto"}) EXPECT_EQ(status_of_stage(word), fresh) << word;
    EXPECT_EQ(status_of_stage("non raggiungibile"), trying);
    for (const auto* word : {"Closed", "Under contract", "suivi en cours", "duplicate"})
        EXPECT_EQ(status_of_stage(word), std::nullopt) << word;
}

TEST(a_status_of_the_office, is_known_in_seven_languages) {
    for (const auto* word : {"Patient", "Neupatient", "Mandat erteilt", "Client", "devis signé", "Cliente", "firmado",
             "Vinto", "klant geworden", "Assinado", "policy issued", "tx started", "retained", "instructed",
             "Has instructed us", "Instructions received", "Dossier ouvert", "Convention signée", "Akte angelegt",
             "Expediente abierto", "Pratica aperta", "Dossier geopend", "apólice emitida", "Matter opened"})
        EXPECT_EQ(status_of_stage(word), won) << word;
    for (const auto* word : {"À rappeler", "Rückruf erbeten", "to call back", "devolver llamada", "da richiamare",
             "terugbellen", "retornar ligação"})
        EXPECT_EQ(status_of_stage(word), trying) << word;
    for (const auto* word : {"nicht erschienen", "Abgelehnt", "Absage", "refusé", "no se presentó", "Rifiutato",
             "afgewezen", "Recusado", "no-show", "went elsewhere", "Lost to other firm", "lost to a competitor",
             "lost to another practice", "annulé"})
        EXPECT_EQ(status_of_stage(word), lost) << word;
    for (const auto* word :
        {"Wiedervorlage", "plus tard", "más adelante", "in sospeso", "uitgesteld", "adiado", "parked"})
        EXPECT_EQ(status_of_stage(word), nurture) << word;
    for (const auto* word :
        {"noch nicht kontaktiert", "à contacter", "por contactar", "da contattare", "te bellen", "novo"})
        EXPECT_EQ(status_of_stage(word), fresh) << word;
    for (const auto* word :
        {"Erstgespräch", "rendez-vous confirmé", "con cita", "appuntamento fissato", "ingepland", "agendado"})
        EXPECT_EQ(status_of_stage(word), meeting) << word;
    for (const auto* word :
        {"Kostenvoranschlag", "devis remis", "propuesta enviada", "preventivo inviato", "orçamento"})
        EXPECT_EQ(status_of_stage(word), proposal) << word;
}

TEST(a_status_of_the_office, is_not_guessed) {
    for (const auto* word :
        {"", "too dear", "No, later", "no - call back", "lostwithiel", "Not lost", "- won", "see lost", "erledigt",
            "abgeschlossen", "closed", "pending", "pendiente", "active", "nicht angerufen", "not won"})
        EXPECT_EQ(status_of_stage(word), std::nullopt) << word;
}

}
}
